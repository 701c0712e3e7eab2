package org.hearthbook.records.people;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.NEWCOMER;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class PersonRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final PublicKeys KEYS = new PublicKeys("0a".repeat(32), "0b".repeat(32));
    private static final String ENDLESS = "x".repeat(Texts.LONGEST + 1);

    @Test
    void letsACarerWriteAboutEveryoneButNotForThem() {
        table("another of the household").check(OTHER_CARER, (b, at) -> answer(OTHER_CARER, b, at));
    }

    @Test
    void letsTheServiceWriteAboutEveryone() {
        for (var who : SERVICE) {
            table("the service").check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void letsPeopleWriteAboutThemselvesWhileTheyAreHere() {
        table("themself, as they are known")
                .check("themself", (body, at) -> answer(themself(at), body, at));
    }

    @Test
    void letsAStrangerDoNothing() {
        table("a stranger").check(NEWCOMER, (body, at) -> answer(stranger(), body, at));
    }

    @Test
    void letsNobodyIntroduceThemselfAsAWorkerWithoutAServiceRole() {
        for (var role : List.of(Role.NEWCOMER, Role.CARER)) {
            var body = new PersonChange.WorkerAdded("Jo Reed", role, "North");

            assertEquals("mayNotAddPeople", at("none").answer(WORKER, body));
            assertEquals("mayNotAddPeople", at("none").answer(CARER, body));
        }
    }

    @Test
    void asksForNames() {
        for (var name : List.of("", " ", "\u00A0\n\t\u200B")) {
            assertEquals("nameNeeded", at("none").answer(CARER, carer(name)));
            assertEquals("nameNeeded", at("none").answer(CARER, child(name, MONDAY, MONDAY)));
            assertEquals("nameNeeded", at("carer").answer(OTHER_CARER, named(name)));
        }
        assertEquals(
                "initialsNeeded", at("none").answer(CARER, new PersonChange.OtherChildAdded(" ")));
    }

    @Test
    void keepsOtherChildrenToInitials() {
        for (var name : List.of("Kofi", "Kofi M.", "Al", "\u0410\u043D\u043D\u0430", "K. Mensah")) {
            var added = new PersonChange.OtherChildAdded(name);
            var renamed = new PersonChange.Named(name, "", "K.M.");

            assertEquals("initialsOnly", at("none").answer(CARER, added));
            assertEquals("initialsOnly", at("initials").answer(CARER, renamed));
        }
        for (var initials :
                List.of("K", "KM", "K.M.", "k m", "\u00C9.B", "\u1230", "\u0645 \u0639")) {
            assertEquals(
                    "ok", at("none").answer(CARER, new PersonChange.OtherChildAdded(initials)));
        }
    }

    @Test
    void comparesTheDaysOfAChild() {
        var sunday = MONDAY.minusDays(1);
        var gone = new PersonChange.MovedOn(sunday, "");

        assertEquals(
                "bornAfterComingHome", at("none").answer(CARER, child("Kofi", MONDAY, sunday)));
        assertEquals("ok", at("none").answer(CARER, child("Kofi", MONDAY, MONDAY)));
        assertEquals("movedOnBeforeComingHome", at("child").answer(OTHER_CARER, gone));
    }

    @Test
    void refusesKeysThatAreNotWhole() {
        for (var bad : List.of("", "0a", "0A".repeat(32), "zz".repeat(32), "0a".repeat(33))) {
            var signing = new PersonChange.KeysAdded(new PublicKeys(bad, KEYS.opening()));
            var opening = new PersonChange.KeysAdded(new PublicKeys(KEYS.signing(), bad));

            assertEquals("keysOfAnotherSize", at("carer").answer(CARER, signing));
            assertEquals("keysOfAnotherSize", at("carer").answer(CARER, opening));
        }
    }

    @Test
    void refusesTextsBeyondTheLongest() {
        var profile = new PersonChange.ProfileWritten("food", ENDLESS, true);
        var gone = new PersonChange.MovedOn(MONDAY, ENDLESS);
        var approval = new PersonChange.ApprovalChanged("primary", MONDAY, ENDLESS);
        var said = new PersonChange.Named("Kofi", ENDLESS, "");

        assertEquals("textTooLong", at("none").answer(CARER, carer(ENDLESS)));
        assertEquals("textTooLong", at("child").answer(CARER, profile));
        assertEquals("textTooLong", at("child").answer(OTHER_CARER, gone));
        assertEquals("textTooLong", at("child").answer(CARER, said));
        assertEquals("textTooLong", at("carer").answer(WORKER, approval));
    }

    @Test
    void remembersEveryKeyInOrder() {
        var newer = new PublicKeys("0c".repeat(32), "0d".repeat(32));

        var person =
                at("carer")
                        .then(CARER, new PersonChange.KeysAdded(KEYS))
                        .then(CARER, new PersonChange.KeysAdded(newer))
                        .state();

        assertEquals(List.of(KEYS, newer), person.keys());
        assertEquals(Optional.of(newer), person.newestKeys());
        assertEquals(KEYS, PublicKeys.of(KEYS.signingKey(), KEYS.openingKey()));
    }

    @Test
    void keepsWhoseWordsAProfileIsIn() {
        var words = "Kenkey, and not \u201Cthat yellow stuff\u201D.";

        var entry =
                at("child")
                        .then(CARER, new PersonChange.ProfileWritten("food", words, true))
                        .state()
                        .profile()
                        .get("food");

        assertEquals(words, entry == null ? "" : entry.words());
        assertTrue(entry != null && entry.ownWords());
    }

    @Test
    void isHereAgainAfterComingBack() {
        var back = at("childgone").then(CARER, new PersonChange.Returned()).state();

        assertTrue(back.isHere());
        assertFalse(at("childgone").state().isHere());
        assertTrue(back.isChild());
        assertEquals("K.M.", back.shortName());
    }

    private static Table table(String who) {
        return Table.of(PersonRulesTest.class, "person-rules.txt", who);
    }

    private static String answer(Actor who, String body, String at) {
        return at(at).answer(who, body(body));
    }

    private static Actor themself(String at) {
        return new Actor(
                AMARA,
                switch (at) {
                    case "carer" -> Role.CARER;
                    case "worker" -> Role.MANAGER;
                    default -> Role.NEWCOMER;
                });
    }

    private static Actor stranger() {
        return new Actor(STRANGER, Role.NEWCOMER);
    }

    private static PersonChange body(String name) {
        return switch (name) {
            case "carer" -> carer("Amara Okafor");
            case "child" -> child("Kofi Mensah", MONDAY.minusYears(9), MONDAY);
            case "initials" -> new PersonChange.OtherChildAdded("T.B.");
            case "worker" -> new PersonChange.WorkerAdded("Jo Reed", Role.MANAGER, "North");
            case "named" -> named("Kofi Asante Mensah");
            case "keys" -> new PersonChange.KeysAdded(KEYS);
            case "profile" -> new PersonChange.ProfileWritten("food", "Kenkey", true);
            case "approval" -> new PersonChange.ApprovalChanged("primary", MONDAY, "Two children");
            case "gone" -> new PersonChange.MovedOn(MONDAY.plusDays(1), "Home to his aunt");
            case "back" -> new PersonChange.Returned();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Told<Person, PersonChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new PersonRules(), AMARA);
            case "carer", "child", "initials", "worker" -> at("none").then(WORKER, body(stage));
            case "carergone", "childgone", "workergone" ->
                    at(stage.replace("gone", "")).then(WORKER, body("gone"));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static PersonChange carer(String name) {
        return new PersonChange.CarerAdded(name, "primary", MONDAY, "One child");
    }

    private static PersonChange child(String name, LocalDate born, LocalDate cameHome) {
        return new PersonChange.ChildAdded(name, "KOH-fee", "K.M.", born, cameHome);
    }

    private static PersonChange named(String name) {
        return new PersonChange.Named(name, "KOH-fee", "K.M.");
    }
}
