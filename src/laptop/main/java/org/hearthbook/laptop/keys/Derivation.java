package org.hearthbook.laptop.keys;

import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;

/// Secrets made from secrets: HKDF-SHA256 for a purpose, HMAC-SHA256 over parts.
final class Derivation {

    private static final String FORMAT = "hearthbook/1/";
    private static final String HMAC = "HmacSHA256";
    private static final SecretBytes BLANK = SecretBytes.blank(HMAC);

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

    static byte[] mac(SecretBytes secret, byte[]... parts) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(secret);
            mac.update(Packed.number(parts.length));
            for (var part : parts) {
                mac.update(Packed.number(part.length));
                mac.update(part);
            }
            var made = mac.doFinal();
            mac.init(BLANK);
            return made;
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", because);
        }
    }
}
