package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;

import java.util.List;
import java.util.Optional;

/// What is written about people and about the household as such.
final class PeopleActs {

    private PeopleActs() {}

    /// What somebody has to write before all else: who they are, and the keys that they sign with.
    static Optional<Intention> introduction(View view) {
        var me = view.book().person(view.me());
        if (me.isEmpty()) {
            return arrival(view);
        }
        return me.get().keys().contains(view.who().publicKeys())
                ? Optional.empty()
                : Optional.of(
                        Intention.now(
                                view,
                                view.me(),
                                new PersonChange.KeysAdded(view.who().publicKeys())));
    }

    private static Optional<Intention> arrival(View view) {
        if (view.book().details().isEmpty()) {
            return Optional.empty();
        }
        var name = view.who().called();
        var body =
                view.who().role() == Role.CARER
                        ? new PersonChange.CarerAdded(name, "secondary", View.MONDAY, "One child")
                        : new PersonChange.WorkerAdded(name, view.who().role(), "North");
        return Optional.of(Intention.begin(view.me(), body));
    }

    static Optional<Intention> next(View view) {
        var people = List.copyOf(view.book().people());
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var someone = view.chance().pick(people);
        return Optional.of(
                switch (view.chance().below(12)) {
                    case 0 -> comingHome(view);
                    case 1 -> named(view);
                    case 2 -> numbers(view);
                    case 3 -> leaving(view, someone);
                    case 4, 5, 6 -> calling(view, someone);
                    default -> profile(view, someone);
                });
    }

    private static Intention comingHome(View view) {
        var child = new PersonChange.ChildAdded(view.words(), "", "K.M.", null, view.day());
        return Intention.begin(view.newRecord(), child);
    }

    private static Intention named(View view) {
        var named = new HouseholdChange.Named(view.words());
        return Intention.now(view, view.home().id(), named);
    }

    private static Intention numbers(View view) {
        var number = new HouseholdChange.PhoneNumber("duty", view.words());
        return Intention.now(
                view, view.home().id(), new HouseholdChange.NumbersGiven(List.of(number)));
    }

    private static Intention leaving(View view, Person someone) {
        var body =
                someone.isHere()
                        ? new PersonChange.MovedOn(View.MONDAY, view.words())
                        : new PersonChange.Returned();
        return Intention.now(view, someone.id(), body);
    }

    private static Intention calling(View view, Person someone) {
        var named = new PersonChange.Named(view.words(), "KOH-fee", "K.M.");
        return Intention.now(view, someone.id(), named);
    }

    private static Intention profile(View view, Person someone) {
        var written = new PersonChange.ProfileWritten("likes", view.text(), false);
        return Intention.now(view, someone.id(), written);
    }
}
