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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class VaultTest {

    /// An engine of another version, which does as it likes with what it is asked to hold to.
    private record OtherEngine(String version) implements Surroundings.Engines {

        @Override
        public Connection connect(Path database) throws SQLException {
            throw new Engine.Unfit("synchronous");
        }
    }

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
    void refusesANewerFormatAndTouchesNothing() throws Exception {
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 2);
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "PRAGMA user_version = 9");
        }
        var before = Contents.of(folder);

        assertEquals(new Opening.NewerFormat(9, 1), Vault.open(folder, surroundings()));
        assertEquals(before, Contents.of(folder));
    }

    @Test
    void refusesANewerFormatThatIsStillInTheWriteAheadLog() throws Exception {
        KitchenLaptop.newBook(folder).close();
        var other = home.resolve("copy");
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "PRAGMA user_version = 9");
            Contents.copy(folder, other);
        }

        assertEquals(new Opening.NewerFormat(9, 1), Vault.open(other, surroundings()));
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
    void refusesAnEngineThatIsTooOld() {
        var opening = Vault.create(folder, withEngine(new OtherEngine("3.40.1")));

        assertEquals(new Opening.EngineTooOld("3.40.1", "3.51.3"), opening);
        assertFalse(Files.exists(folder.resolve("book.db")));
    }

    @Test
    void refusesAnEngineThatDoesNotHoldToASetting() {
        var opening = Vault.create(folder, withEngine(new OtherEngine("3.54.1")));

        assertEquals(new Opening.EngineUnfit("synchronous"), opening);
    }

    @Test
    void bringsAnOlderFormatUpAfterABackup() throws Exception {
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 3);

        try (var vault = KitchenLaptop.opened(Vault.open(folder, nextFormat("")))) {
            assertEquals(entries(3), KitchenLaptop.log(vault).readAll().entries());
            assertEquals(
                    List.of("before-format-2-2026-03-02.db"),
                    vault.backups().list().stream().map(Backup::name).toList());
        }
        assertEquals(new Opening.NewerFormat(2, 1), Vault.open(folder, surroundings()));
        KitchenLaptop.opened(Vault.open(folder, nextFormat(""))).close();
    }

    @Test
    void leavesTheOlderFormatWhenBringingItUpFails() {
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 3);

        var opening = Vault.open(folder, nextFormat("CREATE TABLE person (id BLOB);"));

        assertInstanceOf(Opening.Troubled.class, opening);
        assertEquals(entries(3), KitchenLaptop.read(folder).entries());
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

    private Surroundings nextFormat(String more) {
        var known = surroundings();
        var scripts = new ArrayList<>(known.migrations().scripts());
        scripts.add("CREATE TABLE shelf (id BLOB NOT NULL PRIMARY KEY) STRICT;" + more);
        return new Surroundings(
                known.probes(), known.engine(), known.clock(), new Migrations(scripts));
    }

    private static Surroundings withEngine(Surroundings.Engines engine) {
        var known = surroundings();
        return new Surroundings(known.probes(), engine, known.clock(), known.migrations());
    }
}
