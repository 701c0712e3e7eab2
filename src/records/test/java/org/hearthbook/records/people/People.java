package org.hearthbook.records.people;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.WORKER;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.trying.Told;

import java.time.LocalDate;

/// Records of people, told up to a stage.
final class People {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final PublicKeys KEYS = new PublicKeys("0a".repeat(32), "0b".repeat(32));

    private People() {}

    static PersonChange body(String name) {
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

    static Told<Person, PersonChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new PersonRules(), AMARA);
            case "carer", "child", "initials", "worker" -> at("none").then(WORKER, body(stage));
            case "carergone", "childgone", "workergone" ->
                    at(stage.replace("gone", "")).then(WORKER, body("gone"));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    static PersonChange carer(String name) {
        return new PersonChange.CarerAdded(name, "primary", MONDAY, "One child");
    }

    static PersonChange child(String name, LocalDate born, LocalDate cameHome) {
        return new PersonChange.ChildAdded(name, "KOH-fee", "K.M.", born, cameHome);
    }

    static PersonChange named(String name) {
        return new PersonChange.Named(name, "KOH-fee", "K.M.");
    }
}
