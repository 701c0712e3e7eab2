package org.hearthbook.service.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;

final class ServiceKeysTest {

    private static final byte[] WORDS = {1, 2, 3};

    @TempDir private Path folder;

    @Test
    void areTheSameForEveryProcessThatIsGivenTheFile() {
        var file = folder.resolve("service.keys");
        var one = ServiceKeys.in(file, new SecureRandom());
        var other = ServiceKeys.in(file, new SecureRandom());

        assertArrayEquals(one.said("receipt", WORDS), other.said("receipt", WORDS));
        assertArrayEquals(one.openingKey(), other.openingKey());
        assertArrayEquals(one.sign(WORDS), other.sign(WORDS));
    }

    @Test
    void sayDifferentThingsForDifferentPurposes() {
        var keys = ServiceKeys.fresh(new SecureRandom());

        assertFalse(Arrays.equals(keys.said("receipt", WORDS), keys.said("cursor", WORDS)));
    }

    @Test
    void areReadableByTheirOwnerAlone() throws IOException {
        var file = folder.resolve("service.keys");
        ServiceKeys.in(file, new SecureRandom());

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void areNotReadFromJustAnyFile() throws IOException {
        var file = Files.writeString(folder.resolve("service.keys"), "saying=AAAA\n");

        assertThrows(
                IllegalArgumentException.class, () -> ServiceKeys.in(file, new SecureRandom()));
    }
}
