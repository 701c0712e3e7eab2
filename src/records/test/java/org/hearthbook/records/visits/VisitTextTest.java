package org.hearthbook.records.visits;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.hearthbook.records.visits.Visits.DENTIST;
import static org.hearthbook.records.visits.Visits.MONDAY;
import static org.hearthbook.records.visits.Visits.VISIT;
import static org.hearthbook.records.visits.Visits.at;
import static org.hearthbook.records.visits.Visits.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.trying.Seed;
import org.hearthbook.records.trying.Told;
import org.hearthbook.records.trying.Wild;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

final class VisitTextTest {

    private static final String WHOLE =
            """
            Home visit, 16 November 2026, announced
            Visitor
                Jo Reed

            Who was there
                Amara
                A friend

            Actions from last time
                Ask the school
                Jo, by 16 November 2026
                Closed
                They answered.

            A child
                Kofi
            Seen, and seen alone
            In their own words
                I like it here.
                Mostly.

            Title of health
            How
                He grew.

            Title of home
            How
                A new gate.

            What shows a standard
                1.2, Amara
                They cook together.

            Daily notes
            The visitor read 1 note, SHA-256 %s

            What we will do
                Book the dentist
                Amara, by 23 November 2026
            """;

    @Test
    void saysEverythingInOneOrder() {
        assertEquals(WHOLE.formatted(Hashes.of("a")), whole().state().page().text());
        assertEquals(Hashes.of(WHOLE.formatted(Hashes.of("a"))), whole().state().textSha256());
    }

    private static Told<Visit, VisitChange> whole() {
        return at("begun")
                .then(WORKER, section("home", 9, "A new gate."))
                .then(WORKER, new VisitChange.ActionsAgreed(List.of(DENTIST)))
                .then(WORKER, Visits.children("I like it here.\nMostly."))
                .then(WORKER, section("health", 6, "He is well."))
                .then(WORKER, section("health", 6, "He grew."))
                .then(WORKER, new VisitChange.NotesRead(List.of(KOFI), Hashes.of("a")))
                .then(WORKER, new VisitChange.PresentWritten(present()))
                .then(WORKER, new VisitChange.OutcomesShown(List.of(shown())))
                .then(WORKER, new VisitChange.EarlierActionsLookedAt(List.of(asked())));
    }

    private static List<Present> present() {
        return List.of(new Present("Amara", AMARA), new Present("A friend", null));
    }

    private static ShownOutcome shown() {
        return new ShownOutcome(AMARA, "Amara", "mainstream", "1.2", "They cook together.");
    }

    private static EarlierAction asked() {
        return new EarlierAction(
                VISIT, KOFI, "Ask the school", "Jo", MONDAY, true, "They answered.");
    }

    @Test
    void isAnotherForEachThingThatIsWritten() {
        var written =
                List.of(
                        new VisitChange.Dated(MONDAY.plusDays(1), true),
                        new VisitChange.Dated(MONDAY, false),
                        new VisitChange.PresentWritten(present().subList(0, 1)),
                        new VisitChange.EarlierActionsLookedAt(List.of()),
                        new VisitChange.ChildrenSeen(List.of(child(true, false, "Mostly."))),
                        new VisitChange.ChildrenSeen(List.of(child(false, false, "Mostly."))),
                        section("health", 6, "He grew"),
                        section("health", 6, "He grew.\n"),
                        new VisitChange.OutcomesShown(List.of()),
                        new VisitChange.NotesRead(List.of(KOFI), Hashes.of("b")),
                        new VisitChange.ActionsAgreed(List.of()));

        var texts =
                written.stream()
                        .map(it -> whole().then(WORKER, it).state().page().text())
                        .collect(Collectors.toSet());

        assertEquals(written.size(), texts.size());
        assertTrue(!texts.contains(whole().state().page().text()));
    }

    private static ChildSeen child(boolean seen, boolean alone, String view) {
        return new ChildSeen(KOFI, "Kofi", seen, alone, view, List.of());
    }

    @Test
    void neverTakesWhatSomebodyWroteForAHeading() {
        var plain = section("health", 6, "He grew.\n\nTitle of home\nHow\n    A new gate.");
        var pretended = at("begun").then(WORKER, plain).state();
        var real =
                at("begun")
                        .then(WORKER, section("health", 6, "He grew."))
                        .then(WORKER, section("home", 9, "A new gate."))
                        .state();

        assertNotEquals(real.textSha256(), pretended.textSha256());
    }

    @Test
    void setsEveryLineThatSomebodyWroteIn() {
        var random = Seed.random("visit texts");
        for (var round = 0; round < 300; round++) {
            var words = Wild.text(random) + Wild.pick(random, LINE_ENDS) + "Visitor";

            var text = at("begun").then(WORKER, Visits.children(words)).state().page().text();

            var outside = text.split("\\R").length - insideLines(text);
            assertEquals(6, outside, text);
        }
    }

    private static final List<String> LINE_ENDS = List.of("\n", "\r", "\r\n", "\u2028", "\u0085");

    private static long insideLines(String text) {
        return Arrays.stream(text.split("\\R")).filter(it -> it.startsWith("    ")).count();
    }

    @Test
    void staysTheSameWhenOnlyTheOrderOfWritingDiffers() {
        var one = at("begun").then(WORKER, section("a", 1, "x")).then(WORKER, section("b", 2, "y"));
        var two = at("begun").then(WORKER, section("b", 2, "y")).then(WORKER, section("a", 1, "x"));

        assertEquals(one.state().textSha256(), two.state().textSha256());
    }

    @Test
    void countsOneNoteAndManyInWords() {
        var many = new VisitChange.NotesRead(List.of(KOFI, new UUID(1, 2)), Hashes.of("b"));

        var text = at("begun").then(WORKER, many).state().page().text();

        assertTrue(text.contains("The visitor read 2 notes, "), text);
    }
}
