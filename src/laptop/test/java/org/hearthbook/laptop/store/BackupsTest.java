package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.HOUSEHOLD;
import static org.hearthbook.laptop.store.KitchenLaptop.MONDAY;
import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

class BackupsTest {

    private static final UUID PHOTO = new UUID(0xf000, 2);

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 3);
    }

    @Test
    void holdEverythingAsSealedAsItWas() throws Exception {
        try (var vault = KitchenLaptop.open(folder)) {
            var made = assertInstanceOf(BackingUp.Done.class, vault.backups().take()).backup();

            assertEquals("book-2026-03-02.db", made.name());
            assertEquals(List.of(made), vault.backups().list());
            assertEquals(List.of(made), Backups.in(folder));
            assertEquals(List.of(), vault.backups().damage(made, HOUSEHOLD, key()));
            assertEquals(3, new CopiedBook(made.file()).count().changes());
            assertEquals(List.of(), Modes.tooOpen(folder));
        }
    }

    @Test
    void areMadeOnceADayUnlessAskedFor() {
        try (var vault = KitchenLaptop.open(folder)) {
            var first = vault.backups().takeDaily();
            var today = assertInstanceOf(BackingUp.Done.class, first).backup();
            KitchenLaptop.keep(vault, entries(5));

            assertEquals(new BackingUp.DoneBefore(today), vault.backups().takeDaily());
            assertEquals(3, changes(today));

            assertEquals(new BackingUp.Done(today), vault.backups().take());
            assertEquals(5, changes(today));
        }
    }

    @Test
    void catchUpWhenTheBookIsOpenedWithWhatTheyMustHoldNoLonger() throws Exception {
        try (var vault = KitchenLaptop.open(folder)) {
            vault.backups().take();
        }
        try (var vault = KitchenLaptop.open(folder, MONDAY.plusDays(1))) {
            vault.backups().take();
            assertTrue(vault.leave(HOUSEHOLD, KitchenLaptop.AMARA).isKept());
            assertEquals(2, vault.backups().list().size());
        }

        try (var vault = KitchenLaptop.open(folder, MONDAY.plusDays(2))) {
            var left = vault.backups().list();
            assertEquals(List.of("book-2026-03-04.db"), left.stream().map(Backup::name).toList());
            assertEquals(0, changes(left.getFirst()));
        }
        try (var vault = KitchenLaptop.open(folder, MONDAY.plusDays(3))) {
            vault.backups().catchUp();
            assertEquals("book-2026-03-04.db", vault.backups().list().getFirst().name());
        }
    }

    @Test
    void areMadeEachDayAndRotated() {
        for (var day = 0; day < 40; day++) {
            try (var vault = KitchenLaptop.open(folder, MONDAY.plusDays(day))) {
                assertInstanceOf(BackingUp.Done.class, vault.backups().takeDaily());
            }
        }

        assertEquals(11, Backups.in(folder).size());
        assertEquals(MONDAY.plusDays(39), Backups.in(folder).getFirst().day());
    }

    @Test
    void areNotReplacedByACopyOfADamagedBook() throws Exception {
        try (var vault = KitchenLaptop.open(folder)) {
            vault.backups().take();
        }
        var good = Contents.of(folder.resolve("backups"));
        breakAReference();

        try (var vault = KitchenLaptop.open(folder)) {
            var outcome = vault.backups().take();

            assertEquals(new BackingUp.NotDone(new Trouble.Damaged()), outcome);
            assertEquals(good, Contents.of(folder.resolve("backups")));
        }
    }

    @Test
    void sayWhichRowsWereChangedInThem() throws Exception {
        try (var vault = KitchenLaptop.open(folder)) {
            vault.backups().take();
            var backup = vault.backups().list().getFirst();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup.file())) {
                Sql.run(connection, "DROP TRIGGER change_never_goes");
                Sql.run(connection, "DELETE FROM change WHERE position = 2");
            }

            assertEquals(
                    List.of(new Damage.RowMissing(2)),
                    vault.backups().damage(backup, HOUSEHOLD, key()));
        }
    }

    @Test
    void keepAFileThatLeftTheBookForAsLongAsOneOfThemKnowsIt() {
        keepPhoto();
        try (var vault = KitchenLaptop.open(folder)) {
            vault.backups().take();
            KitchenLaptop.files(vault).remove(PHOTO);
        }
        var waiting = new BookFolder(folder).removedFile(PHOTO);
        assertTrue(Files.exists(waiting));

        for (var day = 1; day <= 35; day++) {
            try (var vault = KitchenLaptop.open(folder, MONDAY.plusDays(day))) {
                vault.backups().take();
            }
            var isKnown = Backups.in(folder).getLast().day().equals(MONDAY);
            assertEquals(isKnown, Files.exists(waiting), "day " + day);
        }
        assertFalse(Files.exists(waiting));
    }

    @Test
    void areListedWithoutWhatIsNoneOfThem() throws Exception {
        Files.writeString(folder.resolve("backups/shopping.txt"), "eggs");
        Files.writeString(folder.resolve("backups/book-2026-13-45.db"), "eggs");

        assertEquals(List.of(), Backups.in(folder));
        assertEquals(List.of(), Backups.in(home.resolve("nowhere")));
    }

    private void keepPhoto() {
        try (var vault = KitchenLaptop.open(folder)) {
            KitchenLaptop.files(vault).store(PHOTO, new ByteArrayInputStream(new byte[9]), _ -> {});
        }
    }

    private void breakAReference() throws Exception {
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "PRAGMA foreign_keys = OFF");
            Sql.run(
                    connection,
                    "INSERT INTO slot VALUES (zeroblob(16), zeroblob(16), 'X', 1, 1, 1,"
                            + " zeroblob(16), zeroblob(9))");
        }
    }

    private static long changes(Backup backup) {
        try {
            return new CopiedBook(backup.file()).count().changes();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
