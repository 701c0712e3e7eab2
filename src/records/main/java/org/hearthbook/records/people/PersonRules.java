package org.hearthbook.records.people;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// Who may say what about the people of a household.
public final class PersonRules implements Rules<Person, PersonChange> {

    @Override
    public Class<PersonChange> bodies() {
        return PersonChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Person person, PersonChange body, Change change, Actor who) {
        if (Arrival.isOne(body)) {
            return person == null
                    ? Arrival.refuse(body, change, who)
                    : Optional.of(Refusal.because("alreadyThere"));
        }
        return person == null
                ? Optional.of(Refusal.because("noSuchRecord"))
                : refuseNext(person, body, who);
    }

    private static Optional<Refusal> refuseNext(Person person, PersonChange body, Actor who) {
        var isThemself = who.is(person.id()) && person.isHere();
        if (!who.isCarer() && !who.isService() && !isThemself) {
            return Optional.of(Refusal.because("notOfThisHousehold"));
        }
        return switch (body) {
            case PersonChange.Named named -> refuseName(person, named);
            case PersonChange.KeysAdded keys -> refuseKeys(person, keys, who);
            case PersonChange.ProfileWritten(_, var words, _) ->
                    person.place() instanceof Place.OtherChild
                            ? Optional.of(Refusal.because("initialsOnly"))
                            : Texts.refuseTooLong(words);
            case PersonChange.ApprovalChanged(_, _, var terms) ->
                    refuseApproval(person, who).or(() -> Texts.refuseTooLong(terms));
            case PersonChange.MovedOn(var on, var why) ->
                    refuseMovingOn(person, on, who).or(() -> Texts.refuseTooLong(why));
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

    private static Optional<Refusal> refuseName(Person person, PersonChange.Named to) {
        if (person.place() instanceof Place.OtherChild) {
            return Arrival.refuseInitials(to.name())
                    .or(() -> Arrival.refuseInitials(to.initials()));
        }
        return Texts.refuseUnlessWritten(to.name(), "nameNeeded")
                .or(() -> Texts.refuseTooLong(to.sayIt()))
                .or(() -> Texts.refuseTooLong(to.initials()));
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

    /// A carer does not write themself out of the book: nobody might be left to bring them back.
    private static Optional<Refusal> refuseMovingOn(Person person, LocalDate on, Actor who) {
        if (!person.isHere()) {
            return Optional.of(Refusal.because("movedOnAlready"));
        }
        if (who.is(person.id()) && !who.isService()) {
            return Optional.of(Refusal.because("notByThemself"));
        }
        return person.place() instanceof Place.Child(_, var cameHome) && on.isBefore(cameHome)
                ? Optional.of(Refusal.because("movedOnBeforeComingHome"))
                : Optional.empty();
    }

    @Override
    public @Nullable Person next(@Nullable Person person, PersonChange body, Change change) {
        return PersonFold.next(person, body, change);
    }
}
