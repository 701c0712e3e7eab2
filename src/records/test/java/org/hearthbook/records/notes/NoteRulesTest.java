package org.hearthbook.records.notes;

import static org.hearthbook.records.notes.Notes.MONDAY;
import static org.hearthbook.records.notes.Notes.QUOTE;
import static org.hearthbook.records.notes.Notes.at;
import static org.hearthbook.records.notes.Notes.wording;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Seed;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Wild;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

final class NoteRulesTest {

    private static final String ENDLESS = "x".repeat(Texts.LONGEST + 1);
    private static final List<String> AFTERWARDS =
            List.of("amended", "quoted", "asked", "removed", "restored");

    @Test
    void letsEveryoneOfTheHouseholdWriteNotes() {
        for (var who : List.of(CARER, OTHER_CARER, SERVICE.getFirst())) {
            table().check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void letsNobodyElse() {
        for (var who : OUTSIDE) {
            table().filledWith("notOfThisHousehold").check(who, (b, at) -> answer(who, b, at));
        }
    }

    @Test
    void asksForWordsUnlessThereAreExactOnes() {
        var silent = new NoteChange.NoteWritten(wording(" \n"), List.of());
        var onlyQuoted = new NoteChange.NoteWritten(wording(""), List.of(QUOTE));
        var emptyQuote = new NoteChange.NoteWritten(wording("A"), List.of(new Quote(KOFI, " ")));

        assertEquals("noteNeedsWords", at("none").answer(CARER, silent));
        assertEquals("noteNeedsWords", at("none").answer(CARER, onlyFields("dose", " ")));
        assertEquals("ok", at("none").answer(CARER, onlyFields("dose", "5 ml")));
        assertEquals("ok", at("none").answer(CARER, onlyQuoted));
        assertEquals("quoteNeedsWords", at("none").answer(CARER, emptyQuote));
        assertEquals(
                "quoteNeedsWords",
                at("written").answer(CARER, new NoteChange.Quoted(new Quote(KOFI, ""))));
    }

    private static NoteChange onlyFields(String field, String words) {
        var wording =
                new Wording(
                        "medication",
                        List.of(),
                        MONDAY,
                        null,
                        "",
                        Map.of(field, words),
                        List.of(),
                        List.of());
        return new NoteChange.NoteWritten(wording, List.of());
    }

    @Test
    void refusesTextsBeyondTheLongestAndTakesAHundredThousandCharacters() {
        var long100 = new NoteChange.NoteWritten(wording("x".repeat(100_000)), List.of());
        var field = new NoteChange.NoteWritten(Notes.with(Map.of("said", ENDLESS)), List.of());
        var quote = new NoteChange.Quoted(new Quote(KOFI, ENDLESS));

        assertEquals("ok", at("none").answer(CARER, long100));
        assertEquals("textTooLong", at("none").answer(CARER, Notes.written(ENDLESS)));
        assertEquals("textTooLong", at("none").answer(CARER, field));
        assertEquals("textTooLong", at("written").answer(CARER, quote));
        assertEquals("textTooLong", at("written").answer(CARER, new NoteChange.Removed(ENDLESS)));
    }

    @Test
    void keepsEveryWordingThatItEverHad() {
        var note =
                at("written")
                        .then(CARER, new NoteChange.Amended(wording("We sang."), "It was singing"))
                        .then(
                                OTHER_CARER,
                                new NoteChange.Amended(wording("We read, then sang."), ""))
                        .state();

        assertEquals(
                List.of("We read together.", "We sang.", "We read, then sang."),
                note.versions().stream().map(it -> it.wording().text()).toList());
        assertEquals("We read, then sang.", note.wording().text());
        assertFalse(note.isInConflict());
    }

    @Test
    void isThereAgainWhenAnybodyWritesOnItAfterItWasRemoved() {
        for (var body : List.of("amended", "quoted", "asked", "restored")) {
            assertFalse(at("removed").then(CARER, body(body)).state().isRemoved(), body);
        }
        assertTrue(at("removed").state().isRemoved());
    }

    @Test
    void leavesExactWordsAsTheyWereThroughAnythingThatHappens() {
        var random = Seed.random("exact words");
        for (var round = 0; round < 200; round++) {
            var words = Wild.text(random);
            var note = afterwards(random, words);

            assertTrue(Arrays.equals(bytes(words), bytes(note.quotes().getFirst().words())), words);
            assertEquals(QUOTE, note.quotes().get(1));
        }
    }

    private static Note afterwards(RandomGenerator random, String words) {
        var quotes = List.of(new Quote(KOFI, words), QUOTE);
        var told = at("none").then(CARER, new NoteChange.NoteWritten(wording("A"), quotes));
        for (var step = random.nextInt(10); step > 0; step--) {
            var body = body(Wild.pick(random, AFTERWARDS));
            told = told.answer(CARER, body).equals("ok") ? told.then(CARER, body) : told;
        }
        return told.state();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_16BE);
    }

    @Test
    void keepsEveryAnswerOfTheChild() {
        var note =
                at("written").then(CARER, body("asked")).then(OTHER_CARER, body("asked")).state();

        assertEquals(2, note.checks().size());
        assertEquals("It was Tuesday!", note.checks().getFirst().asked().theirWords());
        assertEquals(OTHER_CARER.person(), note.checks().get(1).moment().by());
    }

    @Test
    void takesChangesToAListAfterwardsAsNothing() {
        var quotes = new ArrayList<>(List.of(QUOTE));
        var written = new NoteChange.NoteWritten(wording("A"), quotes);

        quotes.clear();

        assertEquals(List.of(QUOTE), written.quotes());
    }

    private static Table table() {
        return Table.of(NoteRulesTest.class, "note-rules.txt", "of the household");
    }

    private static String answer(Actor who, String body, String at) {
        return at(at).answer(who, body(body));
    }

    static NoteChange body(String name) {
        return switch (name) {
            case "written" -> Notes.written("We cooked.");
            case "amended" -> new NoteChange.Amended(wording("We cooked kenkey."), "The name");
            case "quoted" -> new NoteChange.Quoted(new Quote(KOFI, "I like it hot."));
            case "asked" ->
                    new NoteChange.ChildAsked(
                            KOFI, MONDAY, true, NoteChange.Answer.NOT_RIGHT, "It was Tuesday!");
            case "removed" -> new NoteChange.Removed("Twice");
            case "restored" -> new NoteChange.Restored();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
