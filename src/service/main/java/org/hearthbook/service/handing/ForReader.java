package org.hearthbook.service.handing;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Seals something so that one person alone can open it on their laptop: HPKE (RFC 9180) to their
/// X25519 key, 32 bytes of encapsulation and then the sealed bytes with their tag.
final class ForReader {

    private static final byte[] INFO = "hearthbook/1/for-a-person".getBytes(StandardCharsets.UTF_8);

    private ForReader() {}

    /// @throws IllegalArgumentException if no real key looks like `key`
    static byte[] seal(byte[] key, String about, byte[] plain) {
        try {
            var suite =
                    new HPKE(
                            HPKE.mode_base,
                            HPKE.kem_X25519_SHA256,
                            HPKE.kdf_HKDF_SHA256,
                            HPKE.aead_AES_GCM256);
            var theirs = suite.deserializePublicKey(key);
            var bound = about.getBytes(StandardCharsets.UTF_8);
            var made = suite.seal(theirs, INFO, bound, plain, null, null, null);
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
