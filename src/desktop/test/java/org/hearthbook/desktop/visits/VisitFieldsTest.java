package org.hearthbook.desktop.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class VisitFieldsTest {

    private static VisitFields fields(Map<String, String> page) {
        return new VisitFields(page, () -> {});
    }

    @Test
    void aDraftComesBackOverThePageThatItWasTypedOn() {
        var before = fields(Map.of("section.health.booked", "Dentist"));
        before.of("section.health.booked").set("Dentist on Tue");
        before.of("tick.Read it").set("yes");

        var after = fields(Map.of("section.health.booked", "Dentist"));
        after.bringBack(before.draft("[]"), "[]");

        assertEquals("Dentist on Tue", after.of("section.health.booked").get());
        assertEquals("yes", after.of("tick.Read it").get());
        assertEquals(Map.of(), after.theirs());
    }

    @Test
    void actionsOfBothAreThereAndThoseTakenOutAreNot() {
        var before = fields(Map.of("action.rows", "a,b"));
        before.of("action.rows").set("b,mine");

        var after = fields(Map.of("action.rows", "a,b,theirs"));
        after.bringBack(before.draft("[]"), "[]");

        assertEquals("b,theirs,mine", after.of("action.rows").get());
    }

    @Test
    void outcomesOfBothAreThereOnce() {
        var page = Map.of("shown.rows", "0", "shown.0.carer", "c", "shown.0.words", "Cooking");
        var before = fields(page);
        before.of("shown.rows").set("0,1");
        before.of("shown.1.words").set("Reading");

        var changed =
                Map.of(
                        "shown.rows",
                        "0,1",
                        "shown.0.carer",
                        "c",
                        "shown.0.words",
                        "Cooking",
                        "shown.1.words",
                        "Theirs");
        var after = fields(changed);
        after.bringBack(before.draft("one"), "two");

        assertEquals("0,1,2", after.of("shown.rows").get());
        assertEquals("Theirs", after.of("shown.1.words").get());
        assertEquals("Reading", after.of("shown.2.words").get());
    }

    @Test
    void theLinesShownAreTheTextThatIsSigned() {
        var text = "Home visit, 1 March 2027, announced\nVisitor\n    Jo\n\nA heading\n    said\n";
        var lines = new VisitLines(text).lines();

        assertEquals(
                text,
                lines.stream().map(VisitLines.Line::exactly).collect(Collectors.joining("\n")));
        assertEquals(VisitLines.Kind.HEADING, lines.get(4).kind());
        assertEquals(
                List.of("Jo", "said"),
                lines.stream()
                        .filter(it -> it.kind() == VisitLines.Kind.SAID)
                        .map(VisitLines.Line::words)
                        .toList());
    }

    @Test
    void theEndIsSeenOnceItIsScrolledTo() {
        assertFalse(new EndOfText(2_000, 500, 0, 1_600).isSeen());
        assertFalse(new EndOfText(2_000, 500, 0.7, 1_600).isSeen());
        assertTrue(new EndOfText(2_000, 500, 0.74, 1_600).isSeen());
        assertTrue(new EndOfText(400, 500, 0, 390).isSeen());
        assertFalse(new EndOfText(0, 0, 1, 0).isSeen());
    }
}
