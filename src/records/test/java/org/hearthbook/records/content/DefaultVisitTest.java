package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.VisitSection.Holds;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class DefaultVisitTest {

    private final List<VisitSection> sections = ContentPacks.shipped().visitSections();

    @Test
    void asksForEverythingThatAVisitRecordHolds() {
        var ids = sections.stream().map(VisitSection::id).collect(Collectors.toSet());

        assertTrue(
                ids.containsAll(
                        Set.of(
                                "who-was-there",
                                "last-time",
                                "children",
                                "family-time",
                                "education",
                                "health",
                                "identity",
                                "home-safety",
                                "training",
                                "standards",
                                "daily-records",
                                "actions")));
    }

    @Test
    void hasAPlaceForEachThingBesideWords() {
        var holds = sections.stream().map(VisitSection::holds).collect(Collectors.toSet());

        assertEquals(EnumSet.copyOf(Arrays.asList(Holds.values())), EnumSet.copyOf(holds));
    }

    @Test
    void beginsWithWhoWasThereAndEndsWithWhatWillBeDone() {
        assertEquals(Holds.PEOPLE, sections.getFirst().holds());
        assertEquals(Holds.ACTIONS, sections.getLast().holds());
    }

    @Test
    void asksWhetherAnythingShowsAStandard() {
        var standards = ContentPacks.shipped().visitSection("standards").orElseThrow();

        assertEquals("Does anything we talked about show a standard?", standards.describe());
        assertTrue(standards.field("to-work-on").isPresent());
    }

    @Test
    void asksForNothingThatMustBeFilledIn() {
        var required = sections.stream().flatMap(it -> it.fields().stream());

        assertTrue(required.noneMatch(NoteField::required));
    }
}
