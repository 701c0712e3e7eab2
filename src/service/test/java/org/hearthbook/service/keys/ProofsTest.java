package org.hearthbook.service.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.hearthbook.service.trying.Seed;
import org.junit.jupiter.api.Test;

import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

final class ProofsTest {

    @Test
    void areTheSameAsJavaMakes() throws GeneralSecurityException {
        var random = Seed.random("proofs");

        for (var proof = 0; proof < 500; proof++) {
            var secret = bytes(random, 1 + random.nextInt(64));
            var purpose = bytes(random, random.nextInt(20));
            var words = bytes(random, random.nextInt(200));

            assertArrayEquals(
                    byJava(secret, purpose, words), new Proofs(secret).of(purpose, words));
        }
    }

    private static byte[] byJava(byte[] secret, byte[] purpose, byte[] words)
            throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        mac.update(purpose);
        mac.update((byte) 0);
        return mac.doFinal(words);
    }

    private static byte[] bytes(RandomGenerator random, int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
