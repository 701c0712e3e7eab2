package org.hearthbook.records.people;

import static org.hearthbook.records.people.People.KEYS;
import static org.hearthbook.records.people.People.MONDAY;
import static org.hearthbook.records.people.People.at;
import static org.hearthbook.records.people.People.body;
import static org.hearthbook.records.people.People.carer;
import static org.hearthbook.records.people.People.child;
import static org.hearthbook.records.people.People.named;
import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.NEWCOMER;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.hearthbook.records.trying.Cast.STRANGER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.junit.jupiter.api.Test;

import java.util.List;

final class PersonRulesTest {

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
}
