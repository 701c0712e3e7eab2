package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.visits.VisitChange;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The records beside the one that a change concerns at which the rules look too. Whoever asks the
/// rules about a change must have folded these in.
public final class Neighbours {

    private Neighbours() {}

    /// The ids of those records; most changes have none.
    public static Set<UUID> of(UUID household, Body body) {
        return switch (body) {
            case VisitChange visit -> of(visit).collect(Collectors.toUnmodifiableSet());
            case CertificateChange certificate ->
                    of(household, certificate).collect(Collectors.toUnmodifiableSet());
            case AgreementChange.Superseded(var by) -> Set.of(by);
            default -> Set.of();
        };
    }

    private static Stream<UUID> of(VisitChange body) {
        return switch (body) {
            case VisitChange.Begun begun -> Stream.of(begun.visitor());
            case VisitChange.Drawn drawn -> Stream.of(drawn.signatory());
            case VisitChange.ChildrenSeen(var children) -> children.stream().map(it -> it.child());
            case VisitChange.EarlierActionsLookedAt(var actions) ->
                    actions.stream().map(it -> it.visit());
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
                    Stream.of();
        };
    }

    private static Stream<UUID> of(UUID household, CertificateChange body) {
        return switch (body) {
            case CertificateChange.DeadlineMoved moved -> Stream.of(moved.carer());
            case CertificateChange.Recommended(var what, _) -> of(household, what);
            case CertificateChange.Signed(var what, _, _) -> of(household, what);
            case CertificateChange.Withdrawn _, CertificateChange.SentBack _ -> Stream.of();
        };
    }

    private static Stream<UUID> of(UUID household, Certified what) {
        var evidence =
                what.outcomes().stream()
                        .map(it ->
                                Evidence.idFor(household, what.carer(), what.set(), it.outcome()));
        return Stream.concat(Stream.of(what.carer()), evidence);
    }
}
