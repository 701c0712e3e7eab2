package org.hearthbook.laptop.keys;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.util.Arrays;
import java.util.UUID;

/// A household's key sealed to one person, so that they alone can open its book. `sealed` is HPKE
/// (RFC 9180): 32 bytes of encapsulation, then the sealed key with its tag.
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by what is in them
public record HouseholdGrant(UUID household, UUID person, UUID keyId, byte[] sealed) {

    private static final int ENCAPSULATION = 32;
    private static final int SIZE = ENCAPSULATION + SealingKey.SIZE + AesGcm.TAG;
    private static final byte[] NOTHING = {};

    public HouseholdGrant {
        sealed = sealed.clone();
    }

    /// Lets the person of `card` open what `key` seals. Refuses a card that no real key made.
    public static HouseholdGrant to(PersonCard card, UUID household, SealingKey key) {
        var secret = key.copy();
        try {
            var suite = suite();
            var theirs = suite.deserializePublicKey(card.openingKey());
            var bound = bound(household, card.person(), key.id());
            var made = suite.seal(theirs, bound, NOTHING, secret, null, null, null);
            return new HouseholdGrant(household, card.person(), key.id(), joined(made[1], made[0]));
        } catch (IllegalStateException | InvalidCipherTextException because) {
            throw new IllegalArgumentException("Nothing can be sealed to this card", because);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// The household's key, if this grant was made for these keys and not changed since.
    public SealingKey open(PersonKeys keys) throws NotOpened {
        if (sealed.length != SIZE || !keys.person().equals(person)) {
            throw new NotOpened("This grant is not for this person, or was changed");
        }
        var key = SealingKey.consuming(unsealed(keys));
        if (!key.id().equals(keyId)) {
            key.close();
            throw new NotOpened("This grant holds another key than it says");
        }
        return key;
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HouseholdGrant(var where, var who, var which, var theirs)
                && household.equals(where)
                && person.equals(who)
                && keyId.equals(which)
                && Arrays.equals(sealed, theirs);
    }

    @Override
    public int hashCode() {
        return 31 * keyId.hashCode() + Arrays.hashCode(sealed);
    }

    private byte[] unsealed(PersonKeys keys) throws NotOpened {
        var secret = keys.openingCopy();
        try {
            var opening = new X25519PrivateKeyParameters(secret);
            var pair = new AsymmetricCipherKeyPair(opening.generatePublicKey(), opening);
            var encapsulation = Arrays.copyOf(sealed, ENCAPSULATION);
            var rest = Arrays.copyOfRange(sealed, ENCAPSULATION, SIZE);
            var bound = bound(household, person, keyId);
            return suite().open(encapsulation, pair, bound, NOTHING, rest, null, null, null);
        } catch (IllegalStateException | InvalidCipherTextException because) {
            throw new NotOpened("Sealed to someone else, or changed since", because);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static HPKE suite() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static byte[] bound(UUID household, UUID person, UUID keyId) {
        return Packed.of(
                Packed.text("hearthbook/1/household-grant"),
                Packed.id(household),
                Packed.id(person),
                Packed.id(keyId));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
