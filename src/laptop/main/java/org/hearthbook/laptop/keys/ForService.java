package org.hearthbook.laptop.keys;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

import java.util.Arrays;

/// Seals something so that only the fostering service can open it: HPKE (RFC 9180) to the service's
/// X25519 key, 32 bytes of encapsulation and then the sealed bytes with their tag.
public final class ForService {

    private static final byte[] INFO = Packed.text("hearthbook/1/for-the-service");

    private ForService() {}

    /// `plain` for the service of `key` (32 raw bytes). It opens only together with `about`.
    ///
    /// @throws IllegalArgumentException if no real key looks like `key`
    public static byte[] seal(byte[] key, String about, byte[] plain) {
        try {
            var suite =
                    new HPKE(
                            HPKE.mode_base,
                            HPKE.kem_X25519_SHA256,
                            HPKE.kdf_HKDF_SHA256,
                            HPKE.aead_AES_GCM256);
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
}
