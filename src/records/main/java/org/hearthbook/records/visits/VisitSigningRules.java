package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Texts;

import java.util.Optional;

/// Who may put which name under a visit: everyone their own, and nobody another's.
final class VisitSigningRules {

    private VisitSigningRules() {}

    static Optional<Refusal> refusal(Visit visit, VisitChange body, Change change, Actor who) {
        return switch (body) {
            case VisitChange.Signed signed -> refuseSigning(visit, signed, who);
            case VisitChange.Drawn drawn -> refuseDrawing(visit, drawn, who);
            case VisitChange.Confirmed(var sha256) ->
                    refuseUnlessDrawn(visit, who).or(() -> refuseOtherText(visit, sha256));
            case VisitChange.Disowned(var sha256, var why) ->
                    refuseUnlessDrawn(visit, who)
                            .or(() -> refuseOtherText(visit, sha256))
                            .or(() -> Texts.refuseUnlessWritten(why, "wordsNeeded"));
            case VisitChange.TakenBack back -> refuseTakingBack(visit, back, change, who);
            case VisitChange.Begun _,
                    VisitChange.Dated _,
                    VisitChange.PresentWritten _,
                    VisitChange.EarlierActionsLookedAt _,
                    VisitChange.ChildrenSeen _,
                    VisitChange.SectionWritten _,
                    VisitChange.OutcomesShown _,
                    VisitChange.NotesRead _,
                    VisitChange.ActionsAgreed _,
                    VisitChange.ActionClosed _,
                    VisitChange.Added _,
                    VisitChange.Dropped _ ->
                    Optional.empty();
        };
    }

    private static Optional<Refusal> refuseSigning(
            Visit visit, VisitChange.Signed signed, Actor who) {
        return VisitRules.refuseUnless(isOfTheTwo(visit, who), "visitorAndCarerSign")
                .or(() -> VisitRules.refuseUnless(!isSure(visit, who), "signedAlready"))
                .or(() -> refuseUnreadable(visit, signed.textSha256(), signed.name()));
    }

    private static boolean isOfTheTwo(Visit visit, Actor who) {
        return who.isCarer() || who.is(visit.visitor());
    }

    private static boolean isSure(Visit visit, Actor who) {
        return visit.signatureOf(who.person()).map(it -> it.how().isSure()).orElse(false);
    }

    private static Optional<Refusal> refuseUnreadable(Visit visit, String sha256, String name) {
        return VisitRules.refuseUnless(visit.page().saysSomething(), "visitEmpty")
                .or(() -> refuseOtherText(visit, sha256))
                .or(() -> Texts.refuseUnlessWritten(name, "nameNeeded"));
    }

    private static Optional<Refusal> refuseOtherText(Visit visit, String sha256) {
        return VisitRules.refuseUnless(visit.textSha256().equals(sha256), "textIsAnother");
    }

    /// A name is drawn before the other of the two: a carer's before the visitor, the visitor's
    /// before a carer. A typed name would be the witness's own typing.
    private static Optional<Refusal> refuseDrawing(
            Visit visit, VisitChange.Drawn drawn, Actor who) {
        var signatory = drawn.signatory();
        if (who.is(signatory)) {
            return Optional.of(Refusal.because("signAsYourself"));
        }
        var isThere = visit.signatureOf(signatory).isPresent();
        var isWitness =
                who.is(visit.visitor()) || (who.isCarer() && signatory.equals(visit.visitor()));
        return VisitRules.refuseUnless(isWitness, "signForAnother")
                .or(() -> VisitRules.refuseUnless(drawn.mark().typed() == null, "drawByHand"))
                .or(() -> VisitRules.refuseUnless(!isThere, "signedAlready"))
                .or(() -> refuseUnreadable(visit, drawn.textSha256(), drawn.name()));
    }

    private static Optional<Refusal> refuseUnlessDrawn(Visit visit, Actor who) {
        var isDrawn =
                visit.signatureOf(who.person()).map(VisitSignature::isToBeConfirmed).orElse(false);
        return VisitRules.refuseUnless(isDrawn, "nothingToConfirm");
    }

    /// By whoever signed; or by the witness of a drawn name, so that the table can go on writing.
    private static Optional<Refusal> refuseTakingBack(
            Visit visit, VisitChange.TakenBack back, Change change, Actor who) {
        var name = visit.signatureOf(back.signatory());
        if (name.isEmpty()) {
            return Optional.of(Refusal.because("notSignedYet"));
        }
        var isTheirs = who.is(back.signatory()) || name.get().isBorneBy(who.person());
        return VisitRules.refuseUnless(isTheirs, "takeBackOwn")
                .or(() -> VisitRules.refuseUnless(!visit.isSignedByBoth(), "visitSigned"))
                .or(() -> VisitRules.refuseStale(visit, change))
                .or(() -> Texts.refuseTooLong(back.why()));
    }
}
