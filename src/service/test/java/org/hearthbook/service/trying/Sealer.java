package org.hearthbook.service.trying;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.hearthbook.records.sync.Wire;

/// Seals for the service as laptops do.
public final class Sealer {

    private static final byte[] INFO = "hearthbook/1/for-the-service".getBytes(UTF_8);

    private Sealer() {}

    /// `plain`, base64url, for the service whose key this is.
    public static String seal(String serviceKey, String about, byte[] plain) {
        var suite =
                new HPKE(
                        HPKE.mode_base,
                        HPKE.kem_X25519_SHA256,
                        HPKE.kdf_HKDF_SHA256,
                        HPKE.aead_AES_GCM256);
        try {
            var key = suite.deserializePublicKey(Wire.bytes(serviceKey));
            var made = suite.seal(key, INFO, about.getBytes(UTF_8), plain, null, null, null);
            var both = new byte[made[1].length + made[0].length];
            System.arraycopy(made[1], 0, both, 0, made[1].length);
            System.arraycopy(made[0], 0, both, made[1].length, made[0].length);
            return Wire.text(both);
        } catch (InvalidCipherTextException because) {
            throw new IllegalStateException(because);
        }
    }
}
