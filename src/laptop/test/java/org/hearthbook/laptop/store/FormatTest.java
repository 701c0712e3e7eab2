package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.surroundings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Formats and engines, older and newer than those that this program knows.
class FormatTest {

    /// An engine of another version, which does as it likes with what it is asked to hold to.
    private record OtherEngine(String version) implements Surroundings.Engines {

        @Override
        public Connection connect(Path database) throws SQLException {
            throw new Engine.Unfit("synchronous");
        }
    }

    private static final int NEWEST = Migrations.known().newest();

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
    }

    @Test
    void refusesANewerFormatAndTouchesNothing() throws Exception {
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 2);
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "PRAGMA user_version = 9");
        }
        var before = Contents.of(folder);

        assertEquals(new Opening.NewerFormat(9, NEWEST), Vault.open(folder, surroundings()));
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

        assertEquals(new Opening.NewerFormat(9, NEWEST), Vault.open(other, surroundings()));
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
                    List.of("before-format-" + (NEWEST + 1) + "-2026-03-02.db"),
                    vault.backups().list().stream().map(Backup::name).toList());
        }
        assertEquals(
                new Opening.NewerFormat(NEWEST + 1, NEWEST), Vault.open(folder, surroundings()));
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
