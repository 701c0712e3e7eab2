package org.hearthbook.laptop.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.RecoveryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

class RecoveryFileTest {

    @TempDir private Path folder;

    @Test
    void holdsTheCodeAndTakesNoOtherFilesPlace() throws IOException {
        var file = folder.resolve("code.txt");
        try (var code = RecoveryCode.random(new SecureRandom())) {
            assertTrue(new RecoveryFile(file).isWritten(code));

            assertEquals(code.inGroups(), Files.readString(file).strip());
            assertFalse(new RecoveryFile(file).isWritten(code));
        }
    }

    /// A packed folder takes files and their names, and cannot be made to hold them.
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it writes the names down by itself")
    void isNotWrittenWhereItsNameMayNotLast() throws IOException {
        var packed = folder.resolve("stick.zip");
        try (var stick = FileSystems.newFileSystem(packed, Map.of("create", "true"));
                var code = RecoveryCode.random(new SecureRandom())) {
            assertFalse(new RecoveryFile(stick.getPath("/code.txt")).isWritten(code));
        }
    }
}
