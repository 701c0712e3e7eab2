package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HexFormat;

class StretchingTest {

    /// RFC 9106, section 5.3.
    @Test
    void theStretchingIsArgon2id() {
        var parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(32)
                        .withIterations(3)
                        .withParallelism(4)
                        .withSalt(filled(16, 2))
                        .withSecret(filled(8, 3))
                        .withAdditional(filled(12, 4))
                        .build();
        var tag = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);

        generator.generateBytes(filled(32, 1), tag);

        assertEquals(
                "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
                HexFormat.of().formatHex(tag));
    }

    private static byte[] filled(int size, int value) {
        var filled = new byte[size];
        Arrays.fill(filled, (byte) value);
        return filled;
    }
}
