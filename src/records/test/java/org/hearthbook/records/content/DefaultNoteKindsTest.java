package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.function.Predicate;

class DefaultNoteKindsTest {

    private final ContentPack pack = ContentPacks.shipped();

    @Test
    void holdEighteenKinds() {
        assertEquals(18, pack.noteKinds().size());
    }

    @Test
    void phoneFirstForHarm() {
        assertEquals(
                Set.of(
                        "disclosure",
                        "racism",
                        "missing",
                        "allegation",
                        "police",
                        "serious-illness"),
                ids(NoteKind::urgent));
    }

    @Test
    void alwaysNameSomeoneToPhoneAtNight() {
        pack.noteKinds().stream()
                .filter(NoteKind::urgent)
                .forEach(kind -> assertTrue(kind.phoneFirst().contains("out-of-hours"), kind::id));
    }

    @Test
    void keepExactWordsOfADisclosureAndOfRacism() {
        assertEquals(Set.of("disclosure", "racism"), ids(NoteKind::verbatim));
    }

    @Test
    void keepFactApartFromOpinionAndFromWhatOthersSaid() {
        for (var kind : pack.noteKinds()) {
            assertFalse(kind.field("what-i-think").orElseThrow().required());
            assertFalse(kind.field("what-others-told-me").orElseThrow().required());
        }
    }

    @Test
    void askWhatMattersWhenAChildMeetsRacism() {
        var racism = pack.noteKind("racism").orElseThrow();
        var asked = racism.fields().stream().map(NoteField::id).collect(toSet());

        assertTrue(
                asked.containsAll(
                        Set.of(
                                "where",
                                "who-was-there",
                                "who-involved",
                                "what-i-did",
                                "who-i-told",
                                "trusted-adult",
                                "safety-plan",
                                "support-now",
                                "support-soon",
                                "support-later",
                                "copy-offered",
                                "outcome-told",
                                "look-again")));
    }

    @Test
    void askWhatWasDoneAndWhoWasToldOfADisclosure() {
        var disclosure = pack.noteKind("disclosure").orElseThrow();

        assertTrue(disclosure.field("what-i-did").orElseThrow().required());
        assertTrue(disclosure.field("who-i-told").orElseThrow().required());
        assertTrue(disclosure.field("how-the-child-was").isPresent());
    }

    private Set<String> ids(Predicate<NoteKind> chosen) {
        return pack.noteKinds().stream().filter(chosen).map(NoteKind::id).collect(toSet());
    }
}
