package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.entry;
import static org.hearthbook.laptop.store.KitchenLaptop.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A disk with no room and a disk that lets nobody write, as the engine itself meets them.
class FullDiskTest {

    /// The real engine, told to live in a small space or to write nothing.
    private static final class NarrowDisk implements Surroundings.Engines {

        private String limit = "PRAGMA query_only = OFF";

        @Override
        public String version() throws SQLException {
            return Engine.version();
        }

        @Override
        public Connection connect(Path database) throws SQLException {
            var connection = Engine.connect(database);
            try (var statement = connection.createStatement()) {
                statement.execute(limit);
            }
            return connection;
        }
    }

    @TempDir private Path home;
    private final NarrowDisk disk = new NarrowDisk();
    private Surroundings around;
    private Vault vault;

    @BeforeEach
    void begin() {
        var quiet = KitchenLaptop.surroundings();
        around = new Surroundings(quiet.probes(), disk, quiet.clock(), quiet.migrations());
        vault = KitchenLaptop.opened(Vault.create(home.resolve("book"), around));
        log(vault).append(entries(3));
    }

    @AfterEach
    void end() {
        vault.close();
    }

    private void reopenWith(String limit) {
        vault.close();
        disk.limit = limit;
        vault = KitchenLaptop.opened(Vault.open(home.resolve("book"), around));
    }

    @Test
    void keepsWhatFitsSaysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() {
        reopenWith("PRAGMA max_page_count = 60");
        var kept = new ArrayList<>(entries(3));
        var large = large(4);
        while (log(vault).append(List.of(large)).isKept()) {
            kept.add(large);
            large = large(kept.size() + 1);
        }

        assertEquals(new Saving.NotKept(new Trouble.DiskFull()), log(vault).append(List.of(large)));
        assertEquals(new LogReading(kept, List.of()), log(vault).readAll());

        reopenWith("PRAGMA max_page_count = 10000");
        assertEquals(new Saving.Kept(), log(vault).append(List.of(large)));
        kept.add(large);
        assertEquals(new LogReading(kept, List.of()), log(vault).readAll());
    }

    @Test
    void saysThatNothingCanBeWrittenAndStillReads() {
        reopenWith("PRAGMA query_only = ON");
        var readOnly = new Saving.NotKept(new Trouble.ReadOnly());
        var drafts = vault.drafts(KitchenLaptop.AMARA, KitchenLaptop.key());

        assertEquals(readOnly, log(vault).append(List.of(entry(4))));
        assertEquals(readOnly, drafts.save("note", new byte[9]));
        assertEquals(readOnly, vault.settings().put("theme", "cream"));
        assertEquals(new LogReading(entries(3), List.of()), log(vault).readAll());
        assertInstanceOf(BackingUp.NotDone.class, vault.backups().take());

        reopenWith("PRAGMA query_only = OFF");
        assertEquals(new Saving.Kept(), log(vault).append(List.of(entry(4))));
    }

    @Test
    void leavesNothingOfAFileWhoseRowCannotBeKept() throws Exception {
        reopenWith("PRAGMA query_only = ON");
        var id = new UUID(1, 1);
        var files = vault.files(KitchenLaptop.HOUSEHOLD, KitchenLaptop.key());

        var storing = files.store(id, new ByteArrayInputStream(new byte[5000]), _ -> {});

        assertEquals(new FileStoring.NotStored(new Trouble.ReadOnly()), storing);
        reopenWith("PRAGMA query_only = OFF");
        files = vault.files(KitchenLaptop.HOUSEHOLD, KitchenLaptop.key());
        assertEquals(List.of(), files.all());
        assertInstanceOf(
                FileStoring.Stored.class,
                files.store(id, new ByteArrayInputStream(new byte[5000]), _ -> {}));
    }

    private static Entry large(int number) {
        var bytes = new byte[9_000];
        new Random(number).nextBytes(bytes);
        return new Entry(entry(number).id(), entry(number).record(), bytes);
    }
}
