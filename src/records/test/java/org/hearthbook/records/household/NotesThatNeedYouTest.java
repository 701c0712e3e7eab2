package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class NotesThatNeedYouTest {

    private static final List<Quote> TWICE =
            List.of(new Quote(KOFI, "Go home, he said."), new Quote(KOFI, "I am home."));

    private final Desk desk = Desk.ofAFamily();

    @Test
    void asksToSettleTwoWordings() {
        var note = desk.newRecord();
        desk.does(AMARA, note, written("everyday", List.of()));
        var study = desk.beside(3);
        var there = study.does(BEN, note, amended("We read for an hour."));
        desk.does(AMARA, note, amended("We read Anansi."));
        desk.fold(there);

        assertEquals(note, first(Need.SettleNote.class, of(AMARA)).note().id());
        assertTrue(kinds(BEN, Desk.MONDAY).contains("SettleNote"));
    }

    @Test
    void asksForTheChildsOwnCheckOfExactWordsUntilItIsMade() {
        var note = desk.newRecord();
        desk.does(AMARA, note, written("everyday", TWICE));
        assertEquals(KOFI, first(Need.AskChild.class, of(AMARA)).child().id());

        desk.does(
                AMARA,
                note,
                new NoteChange.ChildAsked(
                        KOFI, Desk.MONDAY, true, NoteChange.Answer.DID_NOT_WANT_TO_SAY, ""));

        assertFalse(kinds(AMARA, Desk.MONDAY).contains("AskChild"));
    }

    @Test
    void asksAboutADisclosureEvenWithoutExactWords() {
        desk.does(AMARA, desk.newRecord(), written("disclosure", List.of()));
        desk.does(AMARA, desk.newRecord(), written("everyday", List.of()));
        desk.does(AMARA, desk.newRecord(), written("a-kind-of-the-past", List.of()));

        assertEquals(1, kinds(AMARA, Desk.MONDAY).stream().filter("AskChild"::equals).count());
    }

    @Test
    void asksNobodyAboutAChildWhoMovedOnOrANoteThatIsRemoved() {
        var note = desk.newRecord();
        desk.does(AMARA, note, written("disclosure", List.of()));
        desk.does(AMARA, note, new NoteChange.Removed("Twice"));
        assertFalse(kinds(AMARA, Desk.MONDAY).contains("AskChild"));

        desk.does(AMARA, note, new NoteChange.Restored());
        desk.does(AMARA, KOFI, new PersonChange.MovedOn(Desk.MONDAY, "Home to his aunt"));

        assertFalse(kinds(AMARA, Desk.MONDAY).contains("AskChild"));
    }

    private List<String> kinds(UUID person, LocalDate today) {
        return WhatNeedsYou.of(desk.household, ContentPacks.shipped(), person, today).stream()
                .map(it -> it.getClass().getSimpleName())
                .toList();
    }

    private List<Need> of(UUID person) {
        return WhatNeedsYou.of(desk.household, ContentPacks.shipped(), person, Desk.MONDAY);
    }

    private static <T extends Need> T first(Class<T> kind, List<Need> needs) {
        return needs.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static NoteChange written(String kind, List<Quote> quotes) {
        return new NoteChange.NoteWritten(wording(kind, "We read."), quotes);
    }

    private static NoteChange amended(String text) {
        return new NoteChange.Amended(wording("everyday", text), "");
    }

    private static Wording wording(String kind, String text) {
        return new Wording(
                kind, List.of(KOFI), Desk.MONDAY, null, text, Map.of(), List.of(), List.of());
    }
}
