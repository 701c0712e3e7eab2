package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.entry;
import static org.hearthbook.laptop.store.KitchenLaptop.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A real disk of two megabytes, where this machine lets a test mount one.
class SmallDiskTest {

    @TempDir private Path home;
    private Path disk;
    private boolean isMounted;

    @BeforeEach
    void begin() throws Exception {
        disk = Files.createDirectory(home.resolve("disk"));
        isMounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString());
        assumeTrue(isMounted, "This machine does not let a test mount a disk");
    }

    @AfterEach
    void end() throws Exception {
        if (isMounted) {
            run("umount", disk.toString());
        }
    }

    @Test
    void losesNothingWhenTheDiskFillsUp() throws Exception {
        var ballast = disk.resolve("photos");
        try (var vault = KitchenLaptop.newBook(disk.resolve("book"))) {
            var kept = new ArrayList<>(entries(5));
            log(vault).append(kept);
            var files = vault.files(KitchenLaptop.HOUSEHOLD, KitchenLaptop.key());
            var photo = new ByteArrayInputStream(new byte[4_000_000]);
            assertEquals(
                    new FileStoring.NotStored(new Trouble.DiskFull()),
                    files.store(new UUID(1, 1), photo, _ -> {}));
            fill(ballast);

            var next = 6;
            while (log(vault).append(List.of(entry(next))).isKept()) {
                kept.add(entry(next++));
            }
            var saving = log(vault).append(List.of(entry(next)));
            assertEquals(new Saving.NotKept(new Trouble.DiskFull()), saving);
            assertInstanceOf(BackingUp.NotDone.class, vault.backups().take());

            Files.delete(ballast);
            assertEquals(new Saving.Kept(), log(vault).append(List.of(entry(next))));
            kept.add(entry(next));
            assertEquals(new LogReading(kept, List.of()), log(vault).readAll());
            assertInstanceOf(BackingUp.Done.class, vault.backups().take());
        }
    }

    @Test
    void saysThatABookOnALockedDiskCannotBeWritten() throws Exception {
        var folder = disk.resolve("book");
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 3);
        run("mount", "-o", "remount,ro", disk.toString());

        var opening = Vault.open(folder, KitchenLaptop.surroundings());

        assertEquals(new Opening.Troubled(new Trouble.ReadOnly()), opening);
        run("mount", "-o", "remount,rw", disk.toString());
        assertEquals(new LogReading(entries(3), List.of()), KitchenLaptop.read(folder));
    }

    private static void fill(Path file) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            while (true) {
                stream.write(new byte[1024]);
            }
        } catch (IOException _) {
            // The disk is full now, as it was meant to be.
            return;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
