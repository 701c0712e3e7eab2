package org.hearthbook.laptop.keys;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.util.Arrays;
import java.util.Optional;

/// Seals something so that one person alone can open it: HPKE (RFC 9180) to their X25519 key, 32
/// bytes of encapsulation and then the sealed bytes with their tag.
public final class ForPerson {

    private static final byte[] INFO = Packed.text("hearthbook/1/for-a-person");
    private static final int ENCAPSULATION = 32;

    private ForPerson() {}

    /// `plain` for the person of `key` (32 raw bytes). It opens only together with `about`.
    ///
    /// @throws IllegalArgumentException if no real key looks like `key`
    public static byte[] seal(byte[] key, String about, byte[] plain) {
        try {
            var suite = suite();
            var theirs = suite.deserializePublicKey(key);
            var made = suite.seal(theirs, INFO, Packed.text(about), plain, null, null, null);
            var both = Arrays.copyOf(made[1], made[1].length + made[0].length);
            System.arraycopy(made[0], 0, both, made[1].length, made[0].length);
            return both;
        } catch (IllegalStateException
                | ArrayIndexOutOfBoundsException
                | InvalidCipherTextException because) {
            throw new IllegalArgumentException("Nothing can be sealed to this key", because);
        }
    }

    /// What was sealed to the holder of `keys`; empty if it was not, or not about this.
    public static Optional<byte[]> open(PersonKeys keys, String about, byte[] sealed) {
        if (sealed.length < ENCAPSULATION) {
            return Optional.empty();
        }
        var secret = keys.openingCopy();
        try {
            var opening = new X25519PrivateKeyParameters(secret);
            var pair = new AsymmetricCipherKeyPair(opening.generatePublicKey(), opening);
            var encapsulation = Arrays.copyOf(sealed, ENCAPSULATION);
            var rest = Arrays.copyOfRange(sealed, ENCAPSULATION, sealed.length);
            var bound = Packed.text(about);
            return Optional.of(
                    suite().open(encapsulation, pair, INFO, bound, rest, null, null, null));
        } catch (IllegalStateException | InvalidCipherTextException _) {
            return Optional.empty();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static HPKE suite() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
