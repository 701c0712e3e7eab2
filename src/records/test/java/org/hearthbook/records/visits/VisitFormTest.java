package org.hearthbook.records.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.VisitSection;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

final class VisitFormTest {

    private static final ContentPack PACK = ContentPacks.shipped();

    private static final List<String> HEADINGS_OF_THE_TEXT =
            List.of("Who was there", "What shows a standard", "Daily notes", "What we will do");

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

    /// The text says itself who was there, and so on; what was asked beside it stands apart.
    @Test
    void noHeadingOfTheTextStandsTwice() {
        var titles = new ArrayList<>(HEADINGS_OF_THE_TEXT);
        for (var section : PACK.visitSections()) {
            titles.add(form.written(section, Map.of()).title());
        }

        assertEquals(titles.size(), new HashSet<>(titles).size(), titles.toString());
        assertEquals("The home that day", titled("who-was-there"));
        assertEquals("About the daily notes", titled("daily-records"));
    }

    private String titled(String section) {
        return form.written(PACK.visitSection(section).orElseThrow(), Map.of()).title();
    }

    @Test
    void aServicesOwnHeadingStaysAsItIs() {
        var theirs =
                new VisitSection(
                        "who",
                        "People we met",
                        "All of them.",
                        VisitSection.Holds.PEOPLE,
                        List.of());

        var section = new VisitForm(List.of(theirs)).written(theirs, Map.of());

        assertEquals("People we met", section.title());
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
