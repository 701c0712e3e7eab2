package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The rules that look at more than one record: what is named must be there, and be what it is
/// taken for.
record NeighbourRules(Household household, Supplier<ContentPack> pack) {

    Optional<Refusal> refusal(Change change) {
        return switch (change.body()) {
            case VisitChange visit -> refuse(visit, change);
            case CertificateChange certificate ->
                    new CompletionRules(household, pack.get()).refusal(certificate);
            case AgreementChange.Superseded(var by) ->
                    refuseUnless(isSignedAgreement(by, change.record()), "newOneFirst");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> refuseUnless(boolean holds, String key) {
        return holds ? Optional.empty() : Optional.of(Refusal.because(key));
    }

    private boolean isSignedAgreement(UUID by, UUID replaced) {
        var carer = household.agreement(replaced).map(it -> it.carer());
        return household
                .agreement(by)
                .filter(it -> it.signed() != null)
                .map(it -> it.carer())
                .equals(carer);
    }

    private Optional<Refusal> refuse(VisitChange body, Change change) {
        return switch (body) {
            case VisitChange.Begun begun ->
                    refuseUnless(
                            household.actor(begun.visitor()).isService(), "visitorOfTheService");
            case VisitChange.Drawn drawn -> refuse(drawn, change);
            case VisitChange.ChildrenSeen(var children) ->
                    refuseUnless(
                            children.stream().allMatch(it -> isChild(it.child())),
                            "childOfTheHousehold");
            case VisitChange.EarlierActionsLookedAt(var actions) ->
                    refuseUnless(actions.stream().allMatch(it -> isThere(it, change)), "noAction");
            case VisitChange.Dated _,
                    VisitChange.PresentWritten _,
                    VisitChange.SectionWritten _,
                    VisitChange.OutcomesShown _,
                    VisitChange.NotesRead _,
                    VisitChange.ActionsAgreed _,
                    VisitChange.Signed _,
                    VisitChange.Confirmed _,
                    VisitChange.Disowned _,
                    VisitChange.TakenBack _,
                    VisitChange.ActionClosed _,
                    VisitChange.Added _,
                    VisitChange.Dropped _ ->
                    Optional.empty();
        };
    }

    /// The visitor's name may be drawn by somebody who has left the service since the visit.
    private Optional<Refusal> refuse(VisitChange.Drawn drawn, Change change) {
        var isVisitors =
                household
                        .visit(change.record())
                        .map(Visit::visitor)
                        .filter(drawn.signatory()::equals)
                        .isPresent();
        return refuseUnless(
                isVisitors || household.actor(drawn.signatory()).isCarer(), "carerOfTheHousehold");
    }

    private boolean isChild(UUID person) {
        return household
                .person(person)
                .map(Person::place)
                .filter(it -> it instanceof Place.Child || it instanceof Place.OtherChild)
                .isPresent();
    }

    private boolean isThere(EarlierAction action, Change change) {
        return !action.visit().equals(change.record())
                && household
                        .visit(action.visit())
                        .flatMap(it -> it.action(action.action()))
                        .isPresent();
    }
}
