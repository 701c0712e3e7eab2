package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.surroundings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class VaultTest {

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
    }

    @Test
    void staysTheSameBookAcrossClosing() {
        var vault = KitchenLaptop.newBook(folder);
        var book = vault.book();
        vault.close();

        try (var again = KitchenLaptop.open(folder)) {
            assertEquals(book, again.book());
            assertEquals(folder, again.folder());
        }
        try (var other = KitchenLaptop.newBook(home.resolve("other"))) {
            assertNotEquals(book, other.book());
        }
    }

    @Test
    void findsNoBookWhereNoneIs() throws IOException {
        assertEquals(new Opening.NotABook(), Vault.open(folder, surroundings()));
        assertFalse(Files.exists(folder));

        Files.createDirectory(folder);
        assertEquals(new Opening.NotABook(), Vault.open(folder, surroundings()));
    }

    @Test
    void makesNoBookOverAnother() {
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 2);

        assertEquals(new Opening.AlreadyABook(), Vault.create(folder, surroundings()));
        assertEquals(entries(2), KitchenLaptop.read(folder).entries());
    }

    @Test
    void makesABookWhereTheMakingOfOneWasCutShort() throws IOException {
        Files.createDirectory(folder);
        Files.createFile(folder.resolve("book.db"));

        assertEquals(new Opening.NotABook(), Vault.open(folder, surroundings()));
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 1);
    }

    @Test
    void turnsAwayWhoeverComesSecond() {
        try (var vault = KitchenLaptop.newBook(folder)) {
            assertEquals(new Opening.InUse(), Vault.open(folder, surroundings()));
            assertEquals(new Opening.InUse(), Vault.create(folder, surroundings()));
            KitchenLaptop.keep(vault, entries(1));
        }
        KitchenLaptop.open(folder).close();
    }

    @Test
    void refusesAStrangersDatabase() throws Exception {
        Files.createDirectory(folder);
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "PRAGMA application_id = 77");
            Sql.run(connection, "CREATE TABLE recipe (name TEXT)");
        }

        assertEquals(new Opening.NotABook(), Vault.open(folder, surroundings()));
        assertEquals(new Opening.AlreadyABook(), Vault.create(folder, surroundings()));
    }

    @Test
    void saysThatABookIsDamagedWhenItIsNoDatabaseAnyMore() throws IOException {
        KitchenLaptop.newBook(folder).close();
        Files.writeString(folder.resolve("book.db"), "a shopping list ".repeat(100));

        assertInstanceOf(Opening.Damaged.class, Vault.open(folder, surroundings()));
    }

    @Test
    void keepsEveryFileFromEveryoneElse() throws Exception {
        try (var vault = KitchenLaptop.newBook(folder)) {
            KitchenLaptop.keep(vault, entries(2));
            vault.files(KitchenLaptop.HOUSEHOLD, KitchenLaptop.key())
                    .store(KitchenLaptop.AMARA, new ByteArrayInputStream(new byte[9]), _ -> {});
            vault.backups().take();

            assertEquals(List.of(), Modes.tooOpen(folder));
        }
        assertEquals(List.of(), Modes.tooOpen(folder));
    }

    @Test
    void closesAFolderThatWasLeftOpenToOthers() throws Exception {
        KitchenLaptop.newBook(folder).close();
        Modes.set(folder, "rwxr-xr-x");
        Modes.set(folder.resolve("book.db"), "rw-r--r--");

        KitchenLaptop.open(folder).close();

        assertEquals(List.of(), Modes.tooOpen(folder));
    }

    @Test
    void sweepsWhatWasLeftHalfWritten() throws Exception {
        KitchenLaptop.newBook(folder).close();
        var half = folder.resolve("files").resolve("half.sealed.part");
        Files.writeString(half, "half", StandardCharsets.UTF_8);

        KitchenLaptop.open(folder).close();

        assertFalse(Files.exists(half));
    }

    @Test
    void answersNobodyOnceItIsClosed() {
        var vault = KitchenLaptop.newBook(folder);
        vault.close();

        assertThrows(IllegalStateException.class, () -> vault.people().all());
    }
}
