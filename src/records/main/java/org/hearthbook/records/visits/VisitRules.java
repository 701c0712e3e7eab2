package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A visit is written by carer or visitor, signed by both over one text, and after that only added
/// to. Whoever writes must have seen the newest wording; a name is bound to the text alone, so two
/// people may sign on two laptops at once.
public final class VisitRules implements Rules<Visit, VisitChange> {

    @Override
    public Class<VisitChange> bodies() {
        return VisitChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Visit visit, VisitChange body, Change change, Actor who) {
        if (!who.isCarer() && !who.isService()) {
            return refuse("notOfThisHousehold");
        }
        if (body instanceof VisitChange.Begun begun) {
            return visit == null ? refuseBeginning(begun, who) : refuse("alreadyThere");
        }
        if (visit == null) {
            return refuse("noSuchRecord");
        }
        return visit.dropped() == null
                ? refuseNext(visit, body, change, who)
                : refuse("visitDropped");
    }

    private static Optional<Refusal> refuse(String key) {
        return Optional.of(Refusal.because(key));
    }

    static Optional<Refusal> refuseUnless(boolean holds, String key) {
        return holds ? Optional.empty() : refuse(key);
    }

    private static Optional<Refusal> refuseBeginning(VisitChange.Begun begun, Actor who) {
        return refuseUnless(who.isCarer() || who.is(begun.visitor()), "visitOfAnother")
                .or(() -> Texts.refuseUnlessWritten(begun.name(), "nameNeeded"));
    }

    private static Optional<Refusal> refuseNext(
            Visit visit, VisitChange body, Change change, Actor who) {
        return switch (body) {
            case VisitChange.Begun _ -> refuse("alreadyThere");
            case VisitChange.Dated _,
                    VisitChange.PresentWritten _,
                    VisitChange.EarlierActionsLookedAt _,
                    VisitChange.ChildrenSeen _,
                    VisitChange.SectionWritten _,
                    VisitChange.OutcomesShown _,
                    VisitChange.ActionsAgreed _ ->
                    refuseWriting(visit, change).or(() -> VisitWords.refusal(body));
            case VisitChange.NotesRead read ->
                    refuseUnless(who.is(visit.visitor()), "visitorReads")
                            .or(() -> refuseWriting(visit, change))
                            .or(() -> VisitWords.refusal(read));
            case VisitChange.Signed _,
                    VisitChange.Drawn _,
                    VisitChange.Confirmed _,
                    VisitChange.Disowned _,
                    VisitChange.TakenBack _ ->
                    VisitSigningRules.refusal(visit, body, change, who);
            case VisitChange.ActionClosed closed -> refuseClosing(visit, closed);
            case VisitChange.Added(var words) ->
                    refuseUnless(visit.isSignedByBoth(), "addWhenSigned")
                            .or(() -> Texts.refuseUnlessWritten(words, "wordsNeeded"));
            case VisitChange.Dropped(var why) ->
                    refuseWriting(visit, change).or(() -> Texts.refuseTooLong(why));
        };
    }

    /// Only over the newest wording, and only while nobody has put their name to it.
    private static Optional<Refusal> refuseWriting(Visit visit, Change change) {
        return switch (visit.stage()) {
            case WRITING -> refuseStale(visit, change);
            case SIGNED_BY_ONE -> refuse("takeSignatureBackFirst");
            case TO_BE_CONFIRMED, SIGNED -> refuse("visitSigned");
            case DROPPED -> refuse("visitDropped");
        };
    }

    static Optional<Refusal> refuseStale(Visit visit, Change change) {
        return refuseUnless(change.base().equals(List.of(visit.head())), "visitMovedOn");
    }

    private static Optional<Refusal> refuseClosing(Visit visit, VisitChange.ActionClosed closed) {
        var isClosed =
                visit.closings().stream().anyMatch(it -> it.action().equals(closed.action()));
        return refuseUnless(visit.action(closed.action()).isPresent(), "noAction")
                .or(() -> refuseUnless(visit.counts(), "actionNotYetAgreed"))
                .or(() -> refuseUnless(!isClosed, "actionClosedAlready"))
                .or(() -> Texts.refuseUnlessWritten(closed.how(), "howItEnded"));
    }

    @Override
    public @Nullable Visit next(@Nullable Visit visit, VisitChange body, Change change) {
        return VisitFold.next(visit, body, change);
    }
}
