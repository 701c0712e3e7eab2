package org.hearthbook.records.people;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Texts;

import java.util.Optional;

/// Who may bring whom into the book, and what must be known of them.
final class Arrival {

    private Arrival() {}

    static boolean isOne(PersonChange body) {
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

    static Optional<Refusal> refuse(PersonChange body, Change change, Actor who) {
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
            case PersonChange.CarerAdded(var name, _, _, var terms) ->
                    Texts.refuseUnlessWritten(name, "nameNeeded")
                            .or(() -> Texts.refuseTooLong(terms));
            case PersonChange.WorkerAdded(var name, _, var team) ->
                    Texts.refuseUnlessWritten(name, "nameNeeded")
                            .or(() -> Texts.refuseTooLong(team));
            case PersonChange.ChildAdded child -> refuseChild(child);
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

    private static Optional<Refusal> refuseChild(PersonChange.ChildAdded child) {
        var born = child.born();
        if (born != null && born.isAfter(child.cameHome())) {
            return Optional.of(Refusal.because("bornAfterComingHome"));
        }
        return Texts.refuseUnlessWritten(child.name(), "nameNeeded")
                .or(() -> Texts.refuseTooLong(child.sayIt()))
                .or(() -> Texts.refuseTooLong(child.initials()));
    }

    /// Other fostered children appear by initials only (NMS 26: one record a child).
    static Optional<Refusal> refuseInitials(String initials) {
        if (!Initials.areNoMore(initials)) {
            return Optional.of(Refusal.because("initialsOnly"));
        }
        return Texts.refuseUnlessWritten(initials, "initialsNeeded");
    }
}
