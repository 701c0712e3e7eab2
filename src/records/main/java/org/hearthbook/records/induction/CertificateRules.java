package org.hearthbook.records.induction;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The way of a whole set: the supervising social worker recommends, a manager signs, and a signed
/// certificate stays. That every outcome is accepted is asked of the household, which has them.
public final class CertificateRules implements Rules<Certificate, CertificateChange> {

    @Override
    public Class<CertificateChange> bodies() {
        return CertificateChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Certificate certificate, CertificateChange body, Change change, Actor who) {
        if (!who.isCarer() && !who.isService()) {
            return refuse("notOfThisHousehold");
        }
        return refuseBy(body, who)
                .or(() -> refuseOtherPage(body, change))
                .or(() -> refuseOver(certificate, body, change, who));
    }

    private static Optional<Refusal> refuse(String key) {
        return Optional.of(Refusal.because(key));
    }

    private static Optional<Refusal> refuseUnless(boolean holds, String key) {
        return holds ? Optional.empty() : refuse(key);
    }

    private static Optional<Refusal> refuseBy(CertificateChange body, Actor who) {
        return switch (body) {
            case CertificateChange.DeadlineMoved _ ->
                    refuseUnless(who.isService(), "serviceMovesDeadline");
            case CertificateChange.Recommended _, CertificateChange.Withdrawn _ ->
                    refuseUnless(who.role() == Role.SUPERVISING_SOCIAL_WORKER, "workerRecommends");
            case CertificateChange.SentBack _, CertificateChange.Signed _ ->
                    refuseUnless(who.role() == Role.MANAGER, "managerSigns");
        };
    }

    /// Each of these names its carer and set, so that it can be the first on the page.
    private static Optional<Refusal> refuseOtherPage(CertificateChange body, Change change) {
        return switch (body) {
            case CertificateChange.DeadlineMoved(var carer, var set, _, _, _) ->
                    refuseOtherPage(carer, set, change);
            case CertificateChange.Recommended(var what, _) ->
                    refuseOtherPage(what.carer(), what.set(), change);
            case CertificateChange.Signed(var what, _, _) ->
                    refuseOtherPage(what.carer(), what.set(), change);
            case CertificateChange.Withdrawn _, CertificateChange.SentBack _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> refuseOtherPage(UUID carer, String set, Change change) {
        var page = Certificate.idFor(change.household(), carer, set);
        return refuseUnless(change.record().equals(page), "anotherPage")
                .or(() -> refuseUnless(!change.by().equals(carer), "ownCertificate"));
    }

    private static Optional<Refusal> refuseOver(
            @Nullable Certificate certificate, CertificateChange body, Change change, Actor who) {
        if (certificate == null) {
            return refuseFirst(body);
        }
        if (certificate.isSigned()) {
            return refuse("certifiedAlready");
        }
        return refuseUnless(change.base().equals(List.of(certificate.head())), "certificateMovedOn")
                .or(() -> refuseNext(certificate, body, who));
    }

    private static Optional<Refusal> refuseFirst(CertificateChange body) {
        return switch (body) {
            case CertificateChange.DeadlineMoved(_, _, _, _, var reason) ->
                    Texts.refuseUnlessWritten(reason, "reasonNeeded");
            case CertificateChange.Recommended(_, var words) -> Texts.refuseTooLong(words);
            case CertificateChange.Withdrawn _,
                    CertificateChange.SentBack _,
                    CertificateChange.Signed _ ->
                    refuse("notRecommended");
        };
    }

    private static Optional<Refusal> refuseNext(
            Certificate certificate, CertificateChange body, Actor who) {
        var recommended = certificate.recommended();
        return switch (body) {
            case CertificateChange.DeadlineMoved _ -> refuseFirst(body);
            case CertificateChange.Recommended(var what, _) ->
                    refuseUnless(
                                    recommended == null || !recommended.what().equals(what),
                                    "recommendedAlready")
                            .or(() -> refuseFirst(body));
            case CertificateChange.Withdrawn(var why) ->
                    refuseUnless(recommended != null, "notRecommended")
                            .or(() -> Texts.refuseTooLong(why));
            case CertificateChange.SentBack(var words) ->
                    refuseUnless(recommended != null, "notRecommended")
                            .or(() -> Texts.refuseUnlessWritten(words, "commentNeeded"));
            case CertificateChange.Signed signed -> refuseSigning(recommended, signed, who);
        };
    }

    /// Two people answer for a certificate, also when one of them changed their post in between.
    private static Optional<Refusal> refuseSigning(
            @Nullable Recommendation recommended, CertificateChange.Signed signed, Actor who) {
        if (recommended == null) {
            return refuse("notRecommended");
        }
        return refuseUnless(!who.is(recommended.moment().by()), "recommendedByYou")
                .or(() ->
                        refuseUnless(
                                recommended.what().equals(signed.what()), "certifiedIsAnother"))
                .or(() -> Texts.refuseUnlessWritten(signed.name(), "nameNeeded"));
    }

    @Override
    public @Nullable Certificate next(
            @Nullable Certificate before, CertificateChange body, Change change) {
        return switch (body) {
            case CertificateChange.DeadlineMoved moved ->
                    orBegun(before, moved.carer(), moved.set(), change).moved(moved, change);
            case CertificateChange.Recommended as ->
                    orBegun(before, as.what().carer(), as.what().set(), change)
                            .recommended(as, change);
            case CertificateChange.Withdrawn _ -> before == null ? null : before.withdrawn(change);
            case CertificateChange.SentBack(var words) ->
                    before == null ? null : before.sentBack(words, change);
            case CertificateChange.Signed signed ->
                    before == null || before.isSigned() ? before : before.signed(signed, change);
        };
    }

    private static Certificate orBegun(
            @Nullable Certificate before, UUID carer, String set, Change change) {
        return Objects.requireNonNullElseGet(before, () -> Certificate.begin(carer, set, change));
    }
}
