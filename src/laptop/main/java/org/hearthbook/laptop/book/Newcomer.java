package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.SealedSlot;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.PublicKeys;

import java.util.List;

/// Lets a person sign in from now on: their slots, their grant, and their public keys in the book.
final class Newcomer {

    private final Premises premises;

    Newcomer(Premises premises) {
        this.premises = premises;
    }

    /// Writes the slots that open `access` and the label that the sign-in screen shows.
    Saving letIn(Access access, String signInName, Passphrase passphrase, RecoveryCode recovery) {
        var keys = access.keys();
        var random = premises.desk().random();
        var slots =
                List.of(
                        SealedSlot.seal(keys, passphrase, random),
                        SealedSlot.seal(keys, recovery, random));
        var grant = HouseholdGrant.to(keys.card(), access.household(), access.key());
        return premises.vault().people().add(signInName, keys.card(), slots, List.of(grant));
    }

    /// The change by which the book learns how to check what they sign.
    static PersonChange.KeysAdded keysAdded(PersonKeys keys) {
        var card = keys.card();
        return new PersonChange.KeysAdded(PublicKeys.of(card.signingKey(), card.openingKey()));
    }
}
