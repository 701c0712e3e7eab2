package org.hearthbook.desktop.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class SavedCopyTest {

    private static final byte[] PHOTO = "a photo".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private static InputStream photo() {
        return new ByteArrayInputStream(PHOTO);
    }

    @Test
    void takesThePlaceOfAnEarlierCopy() throws IOException {
        var place = Files.writeString(folder.resolve("photo.jpg"), "an earlier copy");

        SavedCopy.write(photo(), place);

        assertArrayEquals(PHOTO, Files.readAllBytes(place));
        try (var names = Files.list(folder)) {
            assertEquals(List.of(place), names.toList());
        }
    }

    /// A packed folder takes files and their names, and cannot be made to hold them.
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it writes the names down by itself")
    void isNotSavedWhereItsNameMayNotLast() throws IOException {
        var packed = folder.resolve("stick.zip");
        try (var stick = FileSystems.newFileSystem(packed, Map.of("create", "true"))) {
            var place = stick.getPath("/photo.jpg");

            assertThrows(IOException.class, () -> SavedCopy.write(photo(), place));
        }
    }
}
