package org.hearthbook.records.people;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person's record says after a change.
final class PersonFold {

    private PersonFold() {}

    static @Nullable Person next(@Nullable Person person, PersonChange body, Change change) {
        return person == null ? begin(body, change) : nextOf(person, body, change);
    }

    private static @Nullable Person begin(PersonChange body, Change change) {
        return switch (body) {
            case PersonChange.CarerAdded(var name, var kind, var on, var terms) ->
                    begin(change, name, "", "", new Place.Carer(kind, on, terms));
            case PersonChange.ChildAdded(var name, var sayIt, var initials, var born, var home) ->
                    begin(change, name, sayIt, initials, new Place.Child(born, home));
            case PersonChange.OtherChildAdded(var initials) ->
                    begin(change, initials, "", initials, new Place.OtherChild());
            case PersonChange.WorkerAdded(var name, var role, var team) ->
                    begin(change, name, "", "", new Place.Worker(role, team));
            case PersonChange.Named _,
                    PersonChange.KeysAdded _,
                    PersonChange.ProfileWritten _,
                    PersonChange.ApprovalChanged _,
                    PersonChange.MovedOn _,
                    PersonChange.Returned _ ->
                    null;
        };
    }

    private static Person begin(
            Change change, String name, String sayIt, String initials, Place place) {
        return new Person(
                change.record(),
                name,
                sayIt,
                initials,
                place,
                List.of(),
                Map.of(),
                null,
                change.id());
    }

    private static Person nextOf(Person person, PersonChange body, Change change) {
        return switch (body) {
            case PersonChange.Named named -> person.named(change.id(), named);
            case PersonChange.KeysAdded(var keys) ->
                    person.withKeys(change.id(), added(person.keys(), keys));
            case PersonChange.ProfileWritten written ->
                    person.withProfile(change.id(), written(person, written, change));
            case PersonChange.ApprovalChanged(var kind, var on, var terms) ->
                    person.with(change.id(), new Place.Carer(kind, on, terms));
            case PersonChange.MovedOn(var on, _) -> person.gone(change.id(), on);
            case PersonChange.Returned _ -> person.gone(change.id(), null);
            case PersonChange.CarerAdded _,
                    PersonChange.ChildAdded _,
                    PersonChange.OtherChildAdded _,
                    PersonChange.WorkerAdded _ ->
                    person;
        };
    }

    private static <T> List<T> added(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static Map<String, ProfileEntry> written(
            Person person, PersonChange.ProfileWritten written, Change change) {
        var profile = new HashMap<>(person.profile());
        profile.put(
                written.prompt(),
                new ProfileEntry(written.words(), written.ownWords(), Moment.of(change)));
        return profile;
    }
}
