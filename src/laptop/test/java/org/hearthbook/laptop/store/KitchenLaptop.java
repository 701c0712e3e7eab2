package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.laptop.keys.SealingKey;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// The laptop on the kitchen table: a book in a folder, its household's key, and what is written.
final class KitchenLaptop {

    static final UUID HOUSEHOLD = new UUID(0x4000, 1);
    static final UUID AMARA = new UUID(0x4000, 2);
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /// A laptop's own disk, with nothing that speaks against it.
    record OwnDisk() implements FolderProbes {

        @Override
        public Set<String> namesIn(Path folder) {
            return Set.of();
        }

        @Override
        public List<Path> syncedRoots() {
            return List.of();
        }

        @Override
        public String fileSystem(Path existing) {
            return "ext4";
        }

        @Override
        public boolean isRemovable(Path existing) {
            return false;
        }
    }

    private KitchenLaptop() {}

    /// Always the same one: the household's key, as if opened from a grant.
    static SealingKey key() {
        return SealingKey.random(new FixedRandom(7));
    }

    static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(21, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    static Surroundings surroundings() {
        return surroundings(MONDAY);
    }

    static Surroundings surroundings(LocalDate day) {
        var real = Surroundings.real();
        return new Surroundings(new OwnDisk(), real.engine(), on(day), real.migrations());
    }

    static Vault newBook(Path folder) {
        return opened(Vault.create(folder, surroundings()));
    }

    static Vault open(Path folder) {
        return open(folder, MONDAY);
    }

    static Vault open(Path folder, LocalDate day) {
        return opened(Vault.open(folder, surroundings(day)));
    }

    static Vault opened(Opening opening) {
        return assertInstanceOf(Opening.Opened.class, opening).vault();
    }

    static ChangeLog log(Vault vault) {
        return vault.log(HOUSEHOLD, key());
    }

    static SealedFiles files(Vault vault) {
        return vault.files(HOUSEHOLD, key());
    }

    static Drafts drafts(Vault vault) {
        return vault.drafts(AMARA, key());
    }

    static Entry entry(int number) {
        var words = "On evening " + number + " we read together.";
        return new Entry(
                new UUID(0xe000, number),
                new UUID(0xd000, number % 5),
                words.getBytes(StandardCharsets.UTF_8));
    }

    static List<Entry> entries(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(KitchenLaptop::entry).toList();
    }

    static void write(Path folder, int count) {
        try (var vault = open(folder)) {
            keep(vault, entries(count));
        }
    }

    static void keep(Vault vault, List<Entry> entries) {
        assertEquals(new Saving.Kept(), log(vault).append(entries));
    }

    static LogReading read(Path folder) {
        try (var vault = open(folder)) {
            return log(vault).readAll();
        }
    }

    /// The database as a thief would open it, past everything that guards it.
    static Connection behindTheBack(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("book.db"));
    }
}
