package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.SealedSlot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Many seeded attacks on one book: none goes unseen, and nothing false is ever read.
class TamperingTest {

    private static final int COUNT = 60;
    private static final List<String> COLUMNS =
            List.of("household", "position", "id", "record", "key_id", "sealed", "link");

    private static final PersonKeys PERSON =
            PersonKeys.generate(KitchenLaptop.AMARA, new FixedRandom(1));
    private static final SealedSlot SLOT =
            new SealedSlot(
                    new UUID(7, 1),
                    KitchenLaptop.AMARA,
                    SealedSlot.Kind.RECOVERY,
                    65536,
                    3,
                    4,
                    new byte[16],
                    new byte[141]);
    private static final HouseholdGrant GRANT =
            HouseholdGrant.to(PERSON.card(), KitchenLaptop.HOUSEHOLD, KitchenLaptop.key());

    @TempDir private static Path home;
    private static Path whole;

    @BeforeAll
    static void begin() throws IOException {
        whole = home.resolve("whole");
        KitchenLaptop.newBook(whole).close();
        KitchenLaptop.write(whole, COUNT);
        try (var vault = KitchenLaptop.open(whole)) {
            vault.people().add("Amara", PERSON.card(), List.of(SLOT), List.of(GRANT));
            var photo = new ByteArrayInputStream(new byte[5_000]);
            KitchenLaptop.files(vault).store(KitchenLaptop.AMARA, photo, _ -> {});
            KitchenLaptop.drafts(vault).save("note", new byte[500]);
            vault.settings().put("theme", "cream");
        }
    }

    @Test
    void isSeenInEveryRowThatIsChanged() throws Exception {
        changeRows(Seed.of("TamperingTest"), 60);
    }

    @Test
    @Tag("proving")
    void isSeenInEveryRowThatIsChangedManyTimesOver() throws Exception {
        changeRows(Seed.of("TamperingTest"), 3_000);
    }

    @Test
    void neverMakesTheBookReadSomethingFalse() throws Exception {
        flipBytesOfTheFile(Seed.of("TamperingTest"), 60);
    }

    @Test
    @Tag("proving")
    void neverMakesTheBookReadSomethingFalseManyTimesOver() throws Exception {
        flipBytesOfTheFile(Seed.of("TamperingTest"), 3_000);
    }

    private static void changeRows(long seed, int times) throws Exception {
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            var folder = copyOfWhole();
            String done;
            try (var connection = KitchenLaptop.behindTheBack(folder)) {
                Sql.run(connection, "DROP TRIGGER change_never_changes");
                Sql.run(connection, "DROP TRIGGER change_never_goes");
                done = changeOneRow(connection, random);
            }
            var reading = KitchenLaptop.read(folder);

            var which = "seed " + seed + ", time " + time + ": " + done;
            assertFalse(reading.damage().isEmpty(), which);
            assertTrue(reading.entries().size() >= COUNT - 1, which);
            assertNothingFalse(reading, which);
        }
    }

    private static String changeOneRow(Connection connection, Random random) throws SQLException {
        var position = 1 + random.nextInt(COUNT);
        var column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        var sql =
                switch (random.nextInt(4)) {
                    case 0 -> "DELETE FROM change WHERE position = " + position;
                    case 1 -> swapped(connection, position, 1 + position % COUNT);
                    default ->
                            "UPDATE change SET "
                                    + column
                                    + " = "
                                    + noise(column, random)
                                    + " WHERE position = "
                                    + position;
                };
        Sql.run(connection, sql);
        return sql;
    }

    private static String swapped(Connection connection, int one, int other) throws SQLException {
        Sql.run(connection, "UPDATE change SET position = 9999 WHERE position = " + one);
        Sql.run(connection, "UPDATE change SET position = " + one + " WHERE position = " + other);
        return "UPDATE change SET position = " + other + " WHERE position = 9999";
    }

    private static String noise(String column, Random random) {
        return switch (column) {
            case "position" -> String.valueOf(COUNT + 1 + random.nextInt(1_000_000));
            case "link" -> "randomblob(32)";
            case "sealed" -> "randomblob(" + random.nextInt(90) + ")";
            default -> "randomblob(16)";
        };
    }

    private static void flipBytesOfTheFile(long seed, int times) throws Exception {
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            var folder = copyOfWhole();
            var file = folder.resolve("book.db");
            var bytes = Files.readAllBytes(file);
            for (var flip = random.nextInt(8); flip >= 0; flip--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);

            var which = "seed " + seed + ", time " + time;
            if (Vault.open(folder, KitchenLaptop.surroundings())
                    instanceof Opening.Opened(var vault)) {
                try (vault) {
                    readOrSay(vault, which);
                }
            }
        }
    }

    private static void readOrSay(Vault vault, String which) {
        orSay(() -> assertRead(KitchenLaptop.log(vault).readAll(), which), which);
        orSay(() -> vault.people().all(), which);
        orSay(() -> vault.people().card(KitchenLaptop.AMARA), which);
        orSay(() -> vault.people().slots(KitchenLaptop.AMARA), which);
        orSay(() -> vault.people().grants(KitchenLaptop.AMARA), which);
        orSay(() -> vault.restorations(), which);
        orSay(() -> vault.settings().get("theme"), which);
        orSay(() -> KitchenLaptop.drafts(vault).list(), which);
        orSay(() -> vault.check(Map.of(KitchenLaptop.HOUSEHOLD, KitchenLaptop.key())), which);
    }

    /// Either it is read, or the book says that it is damaged: never anything else.
    private static void orSay(Runnable reading, String which) {
        try {
            reading.run();
        } catch (StoreException e) {
            assertEquals(new Trouble.Damaged(), e.trouble(), which);
        } catch (RuntimeException e) {
            throw new AssertionError(which, e);
        }
    }

    private static void assertRead(LogReading reading, String which) {
        assertNothingFalse(reading, which);
        assertTrue(reading.entries().size() == COUNT || !reading.damage().isEmpty(), which);
    }

    private static void assertNothingFalse(LogReading reading, String which) {
        var written = new HashSet<>(KitchenLaptop.entries(COUNT));
        assertTrue(written.containsAll(reading.entries()), which);
        assertEquals(new HashSet<>(reading.entries()).size(), reading.entries().size(), which);
    }

    private static Path copyOfWhole() throws IOException {
        var folder = home.resolve("tried");
        if (!Files.exists(folder)) {
            Contents.copy(whole, folder);
        }
        Files.deleteIfExists(folder.resolve("book.db-wal"));
        Files.deleteIfExists(folder.resolve("book.db-shm"));
        Files.copy(
                whole.resolve("book.db"),
                folder.resolve("book.db"),
                StandardCopyOption.REPLACE_EXISTING);
        var head = Path.of("head", KitchenLaptop.HOUSEHOLD.toString());
        Files.copy(whole.resolve(head), folder.resolve(head), StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }
}
