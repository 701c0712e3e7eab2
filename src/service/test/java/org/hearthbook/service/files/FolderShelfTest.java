package org.hearthbook.service.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class FolderShelfTest extends ShelfContract {

    @Override
    String place() {
        return files().toString();
    }

    @Test
    void leavesNothingBesideAWriteThatWasCutOff() throws IOException {
        try (var shelf = FilePlace.of(place()).open();
                var begun = Files.list(files().resolve(".begun"))) {
            shelf.put("files/one", new Bytes(bytes(10)));

            assertEquals(0, begun.count());
        }
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files())));
    }

    @Test
    void takesNoNameThatLeadsOutOfIt() throws IOException {
        try (var shelf = FilePlace.of(place()).open()) {
            var bytes = new Bytes(bytes(10));

            assertThrows(IllegalArgumentException.class, () -> shelf.put("../out", bytes));
            assertThrows(IllegalArgumentException.class, () -> shelf.size("/etc/passwd"));
        }
    }

    private Path files() {
        return folder.resolve("files");
    }
}
