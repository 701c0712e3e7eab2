package org.hearthbook.laptop.keys;

import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// Secrets made from a secret, one for each purpose, by HKDF-SHA256.
final class Derivation {

    private static final String FORMAT = "hearthbook/1/";

    private Derivation() {}

    static byte[] derive(byte[] secret, String purpose, int size) {
        var asked =
                HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .thenExpand(Packed.text(FORMAT + purpose), size);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(asked);
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("HKDF-SHA256 is missing from this Java", because);
        }
    }
}
