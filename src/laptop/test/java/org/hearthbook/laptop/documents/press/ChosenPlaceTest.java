package org.hearthbook.laptop.documents.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class ChosenPlaceTest {

    @TempDir private Path folder;

    private static void fill(OutputStream stream) throws IOException {
        stream.write("a letter".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void holdsTheDocumentAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("chosen.pdf"), "an earlier copy");

        new ChosenPlace(file).write(ChosenPlaceTest::fill);

        assertEquals("a letter", Files.readString(file));
        try (var names = Files.list(folder)) {
            assertEquals(List.of(file), names.toList());
        }
    }

    /// A packed folder takes files and their names, and cannot be made to hold them.
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it writes the names down by itself")
    void isNotWrittenWhereItsNameMayNotLast() throws IOException {
        var packed = folder.resolve("stick.zip");
        try (var stick = FileSystems.newFileSystem(packed, Map.of("create", "true"))) {
            var place = new ChosenPlace(stick.getPath("/chosen.pdf"));

            assertThrows(IOException.class, () -> place.write(ChosenPlaceTest::fill));
        }
    }
}
