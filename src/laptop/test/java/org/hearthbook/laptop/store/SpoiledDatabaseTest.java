package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/// Bytes of the database are flipped wherever they lie: the book reads what is true, or says that
/// it is damaged.
class SpoiledDatabaseTest {

    @TempDir private Path home;
    private TriedBook book;

    @BeforeEach
    void begin() {
        book = TriedBook.in(home);
    }

    @Test
    void neverMakesTheBookReadSomethingFalse() throws Exception {
        flipBytesOfTheFile(Seed.of("SpoiledDatabaseTest"), 60);
    }

    @Test
    @Tag("proving")
    void neverMakesTheBookReadSomethingFalseManyTimesOver() throws Exception {
        flipBytesOfTheFile(Seed.of("SpoiledDatabaseTest"), 3_000);
    }

    private void flipBytesOfTheFile(long seed, int times) throws Exception {
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            var folder = book.fresh();
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

    private void readOrSay(Vault vault, String which) {
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
    private void orSay(Runnable reading, String which) {
        try {
            reading.run();
        } catch (StoreException e) {
            assertEquals(new Trouble.Damaged(), e.trouble(), which);
        } catch (RuntimeException e) {
            throw new AssertionError(which, e);
        }
    }

    private void assertRead(LogReading reading, String which) {
        TriedBook.assertNothingFalse(reading, which);
        assertTrue(
                reading.entries().size() == TriedBook.COUNT || !reading.damage().isEmpty(), which);
    }
}
