package org.hearthbook.records.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPacks;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class VisitFormTest {

    private static final ContentPack PACK = ContentPacks.shipped();

    private final VisitForm form = VisitForm.of(PACK);

    @Test
    void putsASectionOntoThePageWithWhatWasAsked() {
        var health = PACK.visitSection("health").orElseThrow();
        var words = Map.of("medicine", "None.", "how-they-are", "Well.", "booked", " ");

        var section = form.written(health, words);

        assertEquals("Health and emotional wellbeing", section.title());
        assertEquals(PACK.visitSections().indexOf(health), section.place());
        assertEquals(
                List.of(
                        new Answer("how-they-are", "How each child is", "Well."),
                        new Answer("medicine", "Medicine", "None.")),
                section.answers());
    }

    @Test
    void keepsWordsAsTheyWereTyped() {
        var children = PACK.visitSection("children").orElseThrow();

        var answers = VisitForm.answers(children, Map.of("what-they-want", "  a cat \n"));

        assertEquals("  a cat \n", answers.getFirst().words());
    }

    @Test
    void leavesOutFieldsThatItDoesNotHave() {
        var children = PACK.visitSection("children").orElseThrow();

        assertEquals(List.of(), VisitForm.answers(children, Map.of("none-such", "words")));
    }
}
