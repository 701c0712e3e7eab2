package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.MONDAY;
import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.on;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class RestoreTest {

    private static final UUID PHOTO = new UUID(0xf000, 2);
    private static final byte[] PIXELS = {1, 2, 3, 4, 5};

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 3);
        try (var vault = KitchenLaptop.open(folder)) {
            KitchenLaptop.files(vault).store(PHOTO, new ByteArrayInputStream(PIXELS), _ -> {});
            vault.backups().take();
            KitchenLaptop.keep(vault, entries(5));
            KitchenLaptop.files(vault).remove(PHOTO);
        }
    }

    @Test
    void bringsTheBookBackAndKeepsThePresentOneAside() throws IOException {
        var restored = assertInstanceOf(Restoring.Restored.class, restore());

        var aside = folder.resolve("before-restore-2026-03-05");
        assertEquals(new Restoring.Restored(aside, 0), restored);
        assertEquals(new LogReading(entries(3), List.of()), KitchenLaptop.read(folder));
        assertEquals(List.of(), Modes.tooOpen(folder));
        try (var vault = KitchenLaptop.open(folder);
                var photo = KitchenLaptop.files(vault).open(PHOTO)) {
            assertArrayEquals(PIXELS, photo.readAllBytes());
            var restoration = new Restoration("book-2026-03-02.db", MONDAY.plusDays(3));
            assertEquals(List.of(restoration), vault.restorations());
        }
        assertEquals(entries(5), KitchenLaptop.read(laidOut(aside)).entries());
    }

    @Test
    void isNoRollBackSinceItWasDoneKnowingly() {
        restore();

        assertEquals(List.of(), KitchenLaptop.read(folder).damage());
        KitchenLaptop.write(folder, 4);
        assertEquals(new LogReading(entries(4), List.of()), KitchenLaptop.read(folder));
    }

    @Test
    void leavesARollBackAfterItToBeNoticed() throws IOException {
        restore();
        KitchenLaptop.write(folder, 4);
        var older = Files.copy(folder.resolve("book.db"), home.resolve("older.db"));
        KitchenLaptop.write(folder, 9);
        Files.copy(older, folder.resolve("book.db"), StandardCopyOption.REPLACE_EXISTING);

        assertEquals(List.of(new Damage.RolledBack(9, 4)), KitchenLaptop.read(folder).damage());
    }

    @Test
    void canBeDoneTwiceOnOneDayWithoutOverwritingAnything() throws IOException {
        var first = assertInstanceOf(Restoring.Restored.class, restore()).setAside();
        KitchenLaptop.write(folder, 4);
        var second = assertInstanceOf(Restoring.Restored.class, restore()).setAside();

        assertEquals(folder.resolve("before-restore-2026-03-05-2"), second);
        assertEquals(entries(5), KitchenLaptop.read(laidOut(first)).entries());
        assertEquals(entries(4), KitchenLaptop.read(laidOut(second)).entries());
        assertEquals(entries(3), KitchenLaptop.read(folder).entries());
    }

    @Test
    void countsTheFilesThatAreNowhere() throws IOException {
        Files.delete(new BookFolder(folder).removedFile(PHOTO));

        assertEquals(1, assertInstanceOf(Restoring.Restored.class, restore()).filesMissing());
    }

    @Test
    void waitsUntilTheBookIsClosed() throws IOException {
        try (var _ = KitchenLaptop.open(folder)) {
            assertEquals(new Restoring.InUse(), restore());
        }
        assertEquals(entries(5), KitchenLaptop.read(folder).entries());
    }

    @Test
    void touchesNothingWhenTheBackupIsNotWhole() throws IOException {
        var backup = Backups.in(folder).getFirst().file();
        var bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        var before = Contents.of(folder);

        assertInstanceOf(Restoring.NotGood.class, restore());
        assertEquals(before, Contents.of(folder));
    }

    @Test
    void isCarriedOnWhenItWasCutShort() throws IOException {
        var present = Files.readAllBytes(folder.resolve("book.db"));
        restore();
        var aside = folder.resolve("before-restore-2026-03-05");
        Files.move(folder.resolve("book.db"), folder.resolve("book.db.restored"));
        Files.move(
                aside.resolve("head"), folder.resolve("head"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve("book.db-wal"), present);

        assertEquals(new LogReading(entries(3), List.of()), KitchenLaptop.read(folder));
    }

    @Test
    void mendsFiftyBooksThatWereSpoiled() throws Exception {
        mend(50);
    }

    @Test
    @Tag("proving")
    void mendsAThousandBooksThatWereSpoiled() throws Exception {
        mend(1_000);
    }

    /// D8: whatever became of the database, at most what was written since the backup is lost.
    private void mend(int times) throws Exception {
        var seed = Seed.of("RestoreTest");
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            spoil(random);
            var which = "seed " + seed + ", time " + time;

            assertInstanceOf(Restoring.Restored.class, restore(), which);
            var reading = KitchenLaptop.read(folder);

            assertEquals(new LogReading(entries(3), List.of()), reading, which);
        }
    }

    private void spoil(Random random) throws IOException {
        var file = folder.resolve("book.db");
        var bytes = Files.readAllBytes(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 2 -> Files.write(folder.resolve("book.db-wal"), noise(random, 9_000));
            default -> {
                for (var flip = 0; flip < 200; flip++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) random.nextInt(256);
                }
                Files.write(file, bytes);
            }
        }
    }

    private static byte[] noise(Random random, int size) {
        var noise = new byte[size];
        random.nextBytes(noise);
        return noise;
    }

    private Restoring restore() {
        var backup = Backups.in(folder).getFirst();
        return Backups.restore(folder, backup, on(MONDAY.plusDays(3)));
    }

    /// The book that was set aside, in a folder of its own.
    private Path laidOut(Path aside) throws IOException {
        var other = home.resolve(String.valueOf(aside.getFileName()));
        Contents.copy(aside, other);
        return other;
    }
}
