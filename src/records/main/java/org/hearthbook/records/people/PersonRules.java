package org.hearthbook.records.people;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may say what about the people of a household.
public final class PersonRules implements Rules<Person, PersonChange> {

    private static final int LONGEST_INITIALS = 8;

    @Override
    public Class<PersonChange> bodies() {
        return PersonChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Person person, PersonChange body, Change change, Actor who) {
        if (isBeginning(body)) {
            return person == null
                    ? refuseBeginning(body, change, who)
                    : Optional.of(Refusal.because("alreadyThere"));
        }
        return person == null
                ? Optional.of(Refusal.because("noSuchRecord"))
                : refuseNext(person, body, who);
    }

    private static boolean isBeginning(PersonChange body) {
        return switch (body) {
            case PersonChange.CarerAdded _,
                    PersonChange.ChildAdded _,
                    PersonChange.OtherChildAdded _,
                    PersonChange.WorkerAdded _ ->
                    true;
            case PersonChange.Named _,
                    PersonChange.KeysAdded _,
                    PersonChange.ProfileWritten _,
                    PersonChange.ApprovalChanged _,
                    PersonChange.MovedOn _,
                    PersonChange.Returned _ ->
                    false;
        };
    }

    private static Optional<Refusal> refuseBeginning(PersonChange body, Change change, Actor who) {
        return mayAdd(body, change, who)
                ? refuseWords(body)
                : Optional.of(Refusal.because("mayNotAddPeople"));
    }

    private static boolean mayAdd(PersonChange body, Change change, Actor who) {
        var introducesThemself = who.role() == Role.NEWCOMER && who.is(change.record());
        var isOfTheBook = who.isCarer() || who.isService();
        return switch (body) {
            case PersonChange.CarerAdded _ -> introducesThemself || isOfTheBook;
            case PersonChange.WorkerAdded added ->
                    added.role().isService() && (introducesThemself || isOfTheBook);
            case PersonChange.ChildAdded _, PersonChange.OtherChildAdded _ -> isOfTheBook;
            case PersonChange.Named _,
                    PersonChange.KeysAdded _,
                    PersonChange.ProfileWritten _,
                    PersonChange.ApprovalChanged _,
                    PersonChange.MovedOn _,
                    PersonChange.Returned _ ->
                    false;
        };
    }

    private static Optional<Refusal> refuseWords(PersonChange body) {
        return switch (body) {
            case PersonChange.CarerAdded(var name, _, _, _) ->
                    Texts.refuseUnlessWritten(name, "nameNeeded");
            case PersonChange.WorkerAdded(var name, _, _) ->
                    Texts.refuseUnlessWritten(name, "nameNeeded");
            case PersonChange.ChildAdded(var name, _, _, var born, var cameHome) ->
                    refuseChild(name, born, cameHome);
            case PersonChange.OtherChildAdded(var initials) -> refuseInitials(initials);
            case PersonChange.Named _,
                    PersonChange.KeysAdded _,
                    PersonChange.ProfileWritten _,
                    PersonChange.ApprovalChanged _,
                    PersonChange.MovedOn _,
                    PersonChange.Returned _ ->
                    Optional.empty();
        };
    }

    private static Optional<Refusal> refuseChild(
            String name, @Nullable LocalDate born, LocalDate cameHome) {
        if (born != null && born.isAfter(cameHome)) {
            return Optional.of(Refusal.because("bornAfterComingHome"));
        }
        return Texts.refuseUnlessWritten(name, "nameNeeded");
    }

    /// Other fostered children appear by initials only (NMS 26: one record a child).
    private static Optional<Refusal> refuseInitials(String initials) {
        if (initials.strip().length() > LONGEST_INITIALS) {
            return Optional.of(Refusal.because("initialsOnly"));
        }
        return Texts.refuseUnlessWritten(initials, "initialsNeeded");
    }

    private static Optional<Refusal> refuseNext(Person person, PersonChange body, Actor who) {
        if (!who.isCarer() && !who.isService() && !who.is(person.id())) {
            return Optional.of(Refusal.because("notOfThisHousehold"));
        }
        return switch (body) {
            case PersonChange.Named(var name, _, _) ->
                    Texts.refuseUnlessWritten(name, "nameNeeded");
            case PersonChange.KeysAdded keys -> refuseKeys(person, keys, who);
            case PersonChange.ProfileWritten(_, var words, _) -> Texts.refuseTooLong(words);
            case PersonChange.ApprovalChanged _ -> refuseApproval(person, who);
            case PersonChange.MovedOn(var on, _) -> refuseMovingOn(person, on);
            case PersonChange.Returned _ ->
                    person.isHere()
                            ? Optional.of(Refusal.because("isHereAlready"))
                            : Optional.empty();
            case PersonChange.CarerAdded _,
                    PersonChange.ChildAdded _,
                    PersonChange.OtherChildAdded _,
                    PersonChange.WorkerAdded _ ->
                    Optional.of(Refusal.because("alreadyThere"));
        };
    }

    private static Optional<Refusal> refuseKeys(
            Person person, PersonChange.KeysAdded keys, Actor who) {
        if (!who.is(person.id())) {
            return Optional.of(Refusal.because("onlyTheirOwnKeys"));
        }
        return keys.keys().areWhole()
                ? Optional.empty()
                : Optional.of(Refusal.because("keysOfAnotherSize"));
    }

    private static Optional<Refusal> refuseApproval(Person person, Actor who) {
        return person.asCarer().isPresent() && (who.is(person.id()) || who.isService())
                ? Optional.empty()
                : Optional.of(Refusal.because("approvalOfCarersOnly"));
    }

    private static Optional<Refusal> refuseMovingOn(Person person, LocalDate on) {
        if (!person.isHere()) {
            return Optional.of(Refusal.because("movedOnAlready"));
        }
        return person.place() instanceof Place.Child(_, var cameHome) && on.isBefore(cameHome)
                ? Optional.of(Refusal.because("movedOnBeforeComingHome"))
                : Optional.empty();
    }

    @Override
    public @Nullable Person next(@Nullable Person person, PersonChange body, Change change) {
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
