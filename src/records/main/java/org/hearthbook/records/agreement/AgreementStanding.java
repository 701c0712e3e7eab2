package org.hearthbook.records.agreement;

import org.hearthbook.records.content.AgreementText;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What a carer has to do about their agreement now.
public sealed interface AgreementStanding {

    /// This person signs no agreement: they are no carer, no longer one, or of a kind that the
    /// content pack does not know.
    record NothingToSign() implements AgreementStanding {}

    /// The agreement lies there to be read to its end.
    ///
    /// @param record the id of the record that it is, or will be when it is offered
    /// @param isOffered whether that record is in the book yet
    /// @param replaces earlier ones, to be marked as superseded once this is signed
    record ToRead(
            UUID record,
            AgreementText text,
            String terms,
            boolean isOffered,
            Why why,
            List<Agreement> replaces)
            implements AgreementStanding {}

    /// It is read and can be signed.
    record ToSign(Agreement agreement, Why why, List<Agreement> replaces)
            implements AgreementStanding {}

    /// The carer signed it; the fostering service has not countersigned yet.
    ///
    /// @param replaces earlier ones that are not yet marked as superseded
    record Signed(Agreement agreement, List<Agreement> replaces) implements AgreementStanding {}

    /// Both signed.
    ///
    /// @param replaces earlier ones that are not yet marked as superseded
    record Complete(Agreement agreement, List<Agreement> replaces) implements AgreementStanding {}

    /// Why there is something to sign (Essex policy 3.2).
    enum Why {
        FIRST_TIME,
        NEW_VERSION,
        NEW_TERMS,
        ANOTHER_KIND_OF_CARER
    }

    /// How `carer` stands on the agreement that `pack` has for their kind and their terms.
    ///
    /// @param all agreements of the household; those of others are left out
    static AgreementStanding of(
            UUID household, Person carer, ContentPack pack, Collection<Agreement> all) {
        if (!carer.isHere() || !(carer.place() instanceof Place.Carer place)) {
            return new NothingToSign();
        }
        return pack.carerKind(place.carerKind())
                .flatMap(it -> pack.agreement(it.agreement()))
                .<AgreementStanding>map(it ->
                        new AgreementSheet(household, carer.id(), place.terms(), it).among(all))
                .orElseGet(NothingToSign::new);
    }
}
