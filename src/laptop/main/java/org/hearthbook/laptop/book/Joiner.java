package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.SealedSlot;
import org.hearthbook.laptop.keys.SealingKey;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.laptop.store.WayIn;

import java.util.List;
import java.util.UUID;

/// Lets somebody in on a laptop that has nothing of theirs yet. Their keys and how the service
/// knows them are kept in one piece: cut short, nothing would stand, so joining again is safe.
final class Joiner {

    private final Premises premises;

    Joiner(Premises premises) {
        this.premises = premises;
    }

    SignIn join(Joining joining, Passphrase passphrase, RecoveryCode recovery) {
        var households =
                joining.households().stream().filter(it -> !isKeptForAnother(it, joining)).toList();
        if (households.isEmpty() && !joining.households().isEmpty()) {
            return new SignIn.NotPossible(Words.of("keptForAnother"));
        }
        var random = premises.desk().random();
        var keys = PersonKeys.generate(joining.person(), random);
        var slots =
                List.of(
                        SealedSlot.seal(keys, passphrase, random),
                        SealedSlot.seal(keys, recovery, random));
        var grants = households.stream().map(it -> grant(keys, it)).toList();
        var wayIn = new WayIn(joining.signInName(), keys.card(), slots, grants);
        return switch (keep(wayIn, keys, joining)) {
            case Saving.Kept _ -> joined(new Bookcase(premises, keys));
            case Saving.NotKept(var trouble) -> notJoined(keys, trouble.inPlainWords());
            case Saving.Unknown(var trouble) -> notJoined(keys, trouble.inPlainWords());
        };
    }

    /// Under the key by which the bookcase reads it.
    private Saving keep(WayIn wayIn, PersonKeys keys, Joining joining) {
        try (var key = keys.personal("service")) {
            var enrolment = premises.vault().enrolment(joining.person(), key);
            return enrolment.keepWith(wayIn, joining.enrolment());
        }
    }

    private boolean isKeptForAnother(UUID household, Joining joining) {
        return Bookcase.isReadByAnother(premises, household, joining.person());
    }

    private HouseholdGrant grant(PersonKeys keys, UUID household) {
        try (var key = SealingKey.random(premises.desk().random())) {
            return HouseholdGrant.to(keys.card(), household, key);
        }
    }

    private static SignIn joined(Bookcase bookcase) {
        return new SignIn.NotFilled(bookcase.openFirst().orElseGet(bookcase::openWithoutHousehold));
    }

    private static SignIn notJoined(PersonKeys keys, String words) {
        keys.close();
        return new SignIn.NotPossible(words);
    }
}
