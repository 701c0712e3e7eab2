package org.hearthbook.records.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.trying.Seed;
import org.hearthbook.records.trying.Signer;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HexFormat;

final class ActSignatureTest {

    private static final byte[] MESSAGE = {1, 2, 3, 4, 5};

    private final Signer amara = new Signer();

    @Test
    void knowsTheSignaturesOfTheStandard() {
        var key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        var signature =
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                        + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

        assertTrue(ActSignature.isBy(bytes(key), new byte[0], bytes(signature)));
    }

    @Test
    void isOnlyThatOfItsMaker() {
        var signature = amara.sign(MESSAGE);

        assertEquals(64, signature.length);
        assertTrue(ActSignature.isBy(amara.key(), MESSAGE, signature));
        assertFalse(ActSignature.isBy(new Signer().key(), MESSAGE, signature));
    }

    @Test
    void isOverEveryBitOfTheMessageAndOfItself() {
        var signature = amara.sign(MESSAGE);
        for (var bit = 0; bit < MESSAGE.length * 8; bit++) {
            assertFalse(ActSignature.isBy(amara.key(), flipped(MESSAGE, bit), signature));
        }
        for (var bit = 0; bit < signature.length * 8; bit += 7) {
            assertFalse(ActSignature.isBy(amara.key(), MESSAGE, flipped(signature, bit)));
        }
    }

    @Test
    void isNobodysWhenKeyOrSignatureAreNonsense() {
        var random = Seed.random("signatures");
        for (var round = 0; round < 500; round++) {
            var key = new byte[random.nextInt(70)];
            var signature = new byte[random.nextInt(130)];
            random.nextBytes(key);
            random.nextBytes(signature);

            assertFalse(ActSignature.isBy(key, MESSAGE, signature), Arrays.toString(key));
            assertFalse(ActSignature.isBy(amara.key(), MESSAGE, signature));
        }
        assertFalse(ActSignature.isBy(new byte[32], MESSAGE, new byte[64]));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var other = bytes.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
