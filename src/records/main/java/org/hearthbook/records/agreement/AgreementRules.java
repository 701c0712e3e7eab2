package org.hearthbook.records.agreement;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Who may sign, and in which order: read to the end, sign, countersign; never edited, only
/// superseded (Essex policy 3.2).
public final class AgreementRules implements Rules<Agreement, AgreementChange> {

    @Override
    public Class<AgreementChange> bodies() {
        return AgreementChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Agreement agreement, AgreementChange body, Change change, Actor who) {
        if (!who.isCarer() && !who.isService()) {
            return Optional.of(Refusal.because("notOfThisHousehold"));
        }
        if (body instanceof AgreementChange.Offered offered) {
            return agreement == null
                    ? refuseOffer(offered, who)
                    : Optional.of(Refusal.because("alreadyThere"));
        }
        return agreement == null
                ? Optional.of(Refusal.because("noSuchRecord"))
                : refuseNext(agreement, body, who);
    }

    private static Optional<Refusal> refuseOffer(AgreementChange.Offered offered, Actor who) {
        if (!who.is(offered.carer()) && !who.isService()) {
            return Optional.of(Refusal.because("agreementOfAnother"));
        }
        return Texts.refuseUnlessWritten(offered.text(), "agreementEmpty")
                .or(() -> Texts.refuseTooLong(offered.title()))
                .or(() -> Texts.refuseTooLong(offered.terms()));
    }

    private static Optional<Refusal> refuseNext(
            Agreement agreement, AgreementChange body, Actor who) {
        if (agreement.supersededBy() != null) {
            return Optional.of(Refusal.because("agreementSuperseded"));
        }
        return switch (body) {
            case AgreementChange.Offered _ -> Optional.of(Refusal.because("alreadyThere"));
            case AgreementChange.Read(var sha256) -> refuseReading(agreement, sha256, who);
            case AgreementChange.Signed signed -> refuseSigning(agreement, signed, who);
            case AgreementChange.Countersigned signed ->
                    refuseCountersigning(agreement, signed, who);
            case AgreementChange.Superseded(var by) -> refuseSuperseding(agreement, by, who);
        };
    }

    private static Optional<Refusal> refuseSuperseding(Agreement agreement, UUID by, Actor who) {
        if (!who.is(agreement.carer()) && !who.isService()) {
            return Optional.of(Refusal.because("agreementOfAnother"));
        }
        return by.equals(agreement.id())
                ? Optional.of(Refusal.because("anotherPage"))
                : Optional.empty();
    }

    private static Optional<Refusal> refuseReading(Agreement agreement, String sha256, Actor who) {
        if (!who.is(agreement.carer())) {
            return Optional.of(Refusal.because("agreementOfAnother"));
        }
        if (agreement.signed() != null) {
            return Optional.of(Refusal.because("signedAlready"));
        }
        return refuseOtherText(agreement, sha256);
    }

    private static Optional<Refusal> refuseSigning(
            Agreement agreement, AgreementChange.Signed body, Actor who) {
        if (!who.is(agreement.carer())) {
            return Optional.of(Refusal.because("signForAnother"));
        }
        if (agreement.signed() != null) {
            return Optional.of(Refusal.because("signedAlready"));
        }
        if (agreement.read() == null) {
            return Optional.of(Refusal.because("readBeforeSigning"));
        }
        return refuseOtherText(agreement, body.textSha256())
                .or(() -> Texts.refuseUnlessWritten(body.name(), "nameNeeded"));
    }

    private static Optional<Refusal> refuseCountersigning(
            Agreement agreement, AgreementChange.Countersigned body, Actor who) {
        if (!who.isService()) {
            return Optional.of(Refusal.because("serviceCountersigns"));
        }
        if (who.is(agreement.carer())) {
            return Optional.of(Refusal.because("ownCountersignature"));
        }
        if (agreement.signed() == null) {
            return Optional.of(Refusal.because("carerSignsFirst"));
        }
        if (agreement.countersigned() != null) {
            return Optional.of(Refusal.because("signedAlready"));
        }
        return refuseOtherText(agreement, body.textSha256())
                .or(() -> Texts.refuseUnlessWritten(body.name(), "nameNeeded"));
    }

    private static Optional<Refusal> refuseOtherText(Agreement agreement, String sha256) {
        return agreement.textSha256().equals(sha256)
                ? Optional.empty()
                : Optional.of(Refusal.because("textIsAnother"));
    }

    @Override
    public @Nullable Agreement next(
            @Nullable Agreement agreement, AgreementChange body, Change change) {
        if (agreement == null) {
            return body instanceof AgreementChange.Offered offered ? begin(offered, change) : null;
        }
        var moment = Moment.of(change);
        return switch (body) {
            case AgreementChange.Offered _ -> agreement;
            case AgreementChange.Read _ ->
                    agreement.read() == null ? agreement.readAt(moment) : agreement;
            case AgreementChange.Signed(_, var name, var mark) ->
                    agreement.signed() == null
                            ? agreement.signedAs(new Signing(name, mark, moment))
                            : agreement;
            case AgreementChange.Countersigned(_, var name, var mark) ->
                    agreement.countersigned() == null
                            ? agreement.countersignedAs(new Signing(name, mark, moment))
                            : agreement;
            case AgreementChange.Superseded(var by) -> agreement.superseded(by, change.id());
        };
    }

    private static Agreement begin(AgreementChange.Offered offered, Change change) {
        return new Agreement(
                change.record(),
                offered.carer(),
                offered.agreement(),
                offered.version(),
                offered.title(),
                offered.text(),
                offered.terms(),
                Moment.of(change),
                null,
                null,
                null,
                null,
                change.id());
    }
}
