package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.entry;
import static org.hearthbook.laptop.store.KitchenLaptop.log;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An older copy of the whole database is put back in place of the present one.
class RolledBackTest {

    @TempDir private Path home;
    private Path folder;
    private Path older;

    @BeforeEach
    void begin() throws IOException {
        folder = home.resolve("book");
        older = home.resolve("older.db");
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 4);
        Files.copy(folder.resolve("book.db"), older);
        KitchenLaptop.write(folder, 7);
        KitchenLaptop.write(folder, 9);
    }

    @Test
    void isNoticedAndTheRestOpens() throws IOException {
        putOlderBack();

        assertEquals(
                new LogReading(entries(4), List.of(new Damage.RolledBack(9, 4))),
                KitchenLaptop.read(folder));
    }

    @Test
    void isStillNoticedAfterWritingOn() throws IOException {
        putOlderBack();
        writeOther(5);
        assertEquals(List.of(new Damage.RolledBack(9, 5)), KitchenLaptop.read(folder).damage());

        writeOther(6, 7, 8, 9, 10);
        assertEquals(List.of(new Damage.Replaced(9)), KitchenLaptop.read(folder).damage());
    }

    @Test
    void isSettledOnceAPersonWasToldAndAccepts() throws IOException {
        putOlderBack();
        try (var vault = KitchenLaptop.open(folder)) {
            log(vault).acceptAsItEnds();
            assertEquals(new LogReading(entries(4), List.of()), log(vault).readAll());
            KitchenLaptop.keep(vault, List.of(entry(5)));
        }

        assertEquals(new LogReading(entries(5), List.of()), KitchenLaptop.read(folder));
        Files.copy(older, folder.resolve("book.db"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of(new Damage.RolledBack(5, 4)), KitchenLaptop.read(folder).damage());
    }

    @Test
    void isAnotherThingThanAHeadThatLags() throws IOException {
        var head = head();
        var lagging = Files.readAllBytes(head);
        KitchenLaptop.write(folder, 12);
        Files.write(head, lagging);

        assertEquals(new LogReading(entries(12), List.of()), KitchenLaptop.read(folder));
        KitchenLaptop.write(folder, 13);
        Files.copy(older, folder.resolve("book.db"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of(new Damage.RolledBack(13, 4)), KitchenLaptop.read(folder).damage());
    }

    @Test
    void isNoticedByTheOtherRecordWhenOneIsTorn() throws IOException {
        putOlderBack();
        var head = Files.readAllBytes(head());
        var noticed = new HashSet<Damage>();
        for (var torn : new int[] {0, 4096}) {
            var damaged = head.clone();
            damaged[torn + 20] ^= 1;
            Files.write(head(), damaged);
            noticed.addAll(KitchenLaptop.read(folder).damage());
        }

        assertEquals(Set.of(new Damage.RolledBack(7, 4), new Damage.RolledBack(9, 4)), noticed);
    }

    @Test
    void cannotGoUnseenByTakingTheHeadAwayToo() throws IOException {
        putOlderBack();
        Files.delete(head());

        assertEquals(
                new LogReading(entries(4), List.of(new Damage.HeadLost())),
                KitchenLaptop.read(folder));
        writeOther(5);
        assertEquals(List.of(new Damage.HeadLost()), KitchenLaptop.read(folder).damage());
    }

    private void putOlderBack() throws IOException {
        Files.copy(older, folder.resolve("book.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeOther(int... numbers) {
        try (var vault = KitchenLaptop.open(folder)) {
            for (var number : numbers) {
                var other = new Entry(entry(100 + number).id(), entry(1).record(), new byte[40]);
                KitchenLaptop.keep(vault, List.of(other));
            }
        }
    }

    private Path head() {
        return folder.resolve("head").resolve(KitchenLaptop.HOUSEHOLD.toString());
    }
}
