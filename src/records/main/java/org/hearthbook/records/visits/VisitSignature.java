package org.hearthbook.records.visits;

import org.hearthbook.records.agreement.Signing;
import org.hearthbook.records.changes.Moment;

import java.util.Optional;
import java.util.UUID;

/// Somebody's name under the text of a visit.
///
/// @param textSha256 the hash of the exact text that it is under
public record VisitSignature(UUID signatory, String textSha256, Signing signing, HowSigned how) {

    /// Whether it was drawn and its owner has neither confirmed nor disowned it.
    public boolean isToBeConfirmed() {
        return how instanceof HowSigned.DrawnBefore;
    }

    /// When the person's own key answered for it; empty while it does not.
    public Optional<Moment> answeredFor() {
        return switch (how) {
            case HowSigned.WithOwnKey() -> Optional.of(signing.moment());
            case HowSigned.DrawnAndConfirmed(_, var confirmed) -> Optional.of(confirmed);
            case HowSigned.DrawnBefore _, HowSigned.Disowned _, HowSigned.TakenBack _ ->
                    Optional.empty();
        };
    }

    /// Whether `person` was the one before whom it was drawn, and it is not confirmed.
    boolean isBorneBy(UUID person) {
        return how instanceof HowSigned.DrawnBefore(var witness) && witness.equals(person);
    }

    /// Once whoever drew it confirmed it, or signed the same text themself.
    VisitSignature confirmed(Moment moment) {
        return how instanceof HowSigned.DrawnBefore(var witness)
                ? now(new HowSigned.DrawnAndConfirmed(witness, moment))
                : this;
    }

    VisitSignature disowned(String why, Moment moment) {
        return how instanceof HowSigned.DrawnBefore(var witness)
                ? now(new HowSigned.Disowned(witness, why, moment))
                : this;
    }

    VisitSignature takenBack(String why, Moment moment) {
        return how.stands() ? now(new HowSigned.TakenBack(why, moment)) : this;
    }

    private VisitSignature now(HowSigned newHow) {
        return new VisitSignature(signatory, textSha256, signing, newHow);
    }
}
