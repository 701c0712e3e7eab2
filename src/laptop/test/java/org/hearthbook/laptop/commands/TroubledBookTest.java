package org.hearthbook.laptop.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What a command says of a book that cannot be used here and now, and that it touches nothing.
final class TroubledBookTest {

    /// Where SQLite keeps `user_version` in its header (sqlite.org/fileformat.html).
    private static final int FORMAT_AT = 60;

    @TempDir Path folder;
    private Pantry pantry;

    @BeforeEach
    void begin() {
        pantry = new Pantry(folder.resolve("book"));
    }

    @Test
    void saysThatThereIsNoBook() {
        var typed = pantry.type("people");

        assertEquals(2, typed.code());
        assertTrue(typed.said().startsWith("There is no book in"), typed.said());
        assertTrue(Files.notExists(pantry.folder()));
    }

    @Test
    void leavesABookOfANewerFormatUntouched() throws IOException {
        pantry.begin();
        write(FORMAT_AT, new byte[] {0, 0, 0, 99});
        var before = Files.readAllBytes(database());

        var typed = pantry.type("people");

        assertEquals(7, typed.code());
        assertTrue(typed.said().contains("written by a newer Hearthbook"), typed.said());
        assertArrayEquals(before, Files.readAllBytes(database()));
    }

    @Test
    void saysThatABookIsDamaged() throws IOException {
        pantry.begin();
        write(0, new byte[4096]);

        var typed = pantry.type("people");

        assertEquals(5, typed.code(), typed.said());
    }

    @Test
    void findsWhatIsBrokenAndSaysSo() throws IOException {
        pantry.begin();
        Files.writeString(pantry.folder().resolve("backups").resolve("book-2026-01-01.db"), "no");

        var typed = pantry.typeAsAmara("", "check");

        assertEquals(1, typed.code());
        assertTrue(typed.printed().contains("- The backup book-2026-01-01.db is not whole."));
    }

    @Test
    void makesNoBookInAFolderThatIsCopiedAway() {
        var cloud = new Pantry(folder.resolve("Dropbox").resolve("book"));

        var typed = cloud.type("sample", "--years", "1");

        assertEquals(6, typed.code());
        assertTrue(typed.said().contains("copied to the internet"), typed.said());
        assertTrue(Files.notExists(cloud.folder()));
    }

    private Path database() {
        return pantry.folder().resolve("book.db");
    }

    private void write(int at, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(database(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), at);
        }
    }
}
