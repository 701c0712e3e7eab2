package org.hearthbook.service.enrolment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.records.sync.Wire;

import java.security.GeneralSecurityException;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is kept of a code's secret. A letter's secret cannot be guessed, whatever it is hashed by;
/// one that is read aloud could be, so each guess at it is made slow.
final class CodeHash {

    private static final int ROUNDS = 200_000;
    private static final int BITS = 256;

    private CodeHash() {}

    static String of(Kind kind, String secret, String salt) {
        return switch (kind) {
            case LETTER -> {
                var digest = Hashes.sha256();
                digest.update(salt.getBytes(US_ASCII));
                yield Wire.text(digest.digest(secret.getBytes(US_ASCII)));
            }
            case SPOKEN -> Wire.text(slowly(secret, salt));
        };
    }

    private static byte[] slowly(String secret, String salt) {
        var stretched = new PBEKeySpec(secret.toCharArray(), salt.getBytes(US_ASCII), ROUNDS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(stretched)
                    .getEncoded();
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException(because);
        } finally {
            stretched.clearPassword();
        }
    }
}
