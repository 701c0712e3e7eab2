package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.AMARA;
import static org.hearthbook.laptop.store.KitchenLaptop.HOUSEHOLD;
import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.entry;
import static org.hearthbook.laptop.store.KitchenLaptop.key;
import static org.hearthbook.laptop.store.KitchenLaptop.log;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.keys.SealingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class ChangeLogTest {

    @TempDir private Path home;
    private Path folder;
    private Vault vault;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        vault = KitchenLaptop.newBook(folder);
    }

    @AfterEach
    void end() {
        vault.close();
    }

    private void reopen() {
        vault.close();
        vault = KitchenLaptop.open(folder);
    }

    @Test
    void keepsEntriesInOrderAcrossClosing() {
        log(vault).append(entries(3));
        log(vault).append(List.of(entry(4)));
        reopen();
        log(vault).append(List.of(entry(5)));

        assertEquals(new LogReading(entries(5), List.of()), log(vault).readAll());
        assertEquals(5, log(vault).size());
    }

    @Test
    void readsNothingFromAnEmptyLog() {
        assertEquals(new LogReading(List.of(), List.of()), log(vault).readAll());
        assertEquals(0, log(vault).size());
    }

    @Test
    void keepsAnEntryOnceWhenItIsOfferedAgain() {
        log(vault).append(entries(2));

        var saving = log(vault).append(entries(3));

        assertEquals(new Saving.Kept(), saving);
        assertEquals(entries(3), log(vault).readAll().entries());
    }

    @Test
    void refusesOtherBytesUnderAnIdThatIsTaken() {
        log(vault).append(entries(2));
        var other = new Entry(entry(2).id(), entry(2).record(), bytes("Something else."));

        var saving = log(vault).append(List.of(entry(3), other));

        assertEquals(new Saving.NotKept(new Trouble.Clash(entry(2).id())), saving);
        assertEquals(entries(2), log(vault).readAll().entries());
    }

    @Test
    void keepsNoneOfAListOfWhichOneCannotBeKept() {
        var saving = log(vault).append(List.of(entry(1), entry(2), entry(2)));

        assertEquals(false, saving.isKept());
        assertEquals(new LogReading(List.of(), List.of()), log(vault).readAll());
        assertEquals(new Saving.Kept(), log(vault).append(entries(2)));
    }

    @Test
    void keepsTheLogsOfTwoHouseholdsApart() {
        var neighbours = SealingKey.random(new FixedRandom(8));
        var next = new UUID(0x4000, 9);
        log(vault).append(entries(2));
        vault.log(next, neighbours).append(List.of(entry(8), entry(9)));
        log(vault).append(List.of(entry(3)));

        assertEquals(new LogReading(entries(3), List.of()), log(vault).readAll());
        assertEquals(
                new LogReading(List.of(entry(8), entry(9)), List.of()),
                vault.log(next, neighbours).readAll());
    }

    @Test
    void opensNothingWithAnotherKey() {
        log(vault).append(entries(1));

        var reading = vault.log(HOUSEHOLD, SealingKey.random(new FixedRandom(9))).readAll();

        assertEquals(List.of(), reading.entries());
        assertEquals(List.of(new Damage.RowAltered(1), new Damage.HeadLost()), reading.damage());
    }

    @Test
    void keepsAnyBytesAsTheyAre() {
        var empty = new Entry(entry(1).id(), AMARA, new byte[0]);
        var large = new Entry(entry(2).id(), AMARA, new byte[3_000_000]);
        var emoji = new Entry(entry(3).id(), AMARA, bytes("שלום 🏡 ሰላም"));

        log(vault).append(List.of(empty, large, emoji));
        reopen();

        assertEquals(List.of(empty, large, emoji), log(vault).readAll().entries());
    }

    @Test
    void stopsWorkingOnceTheKeyIsClosed() {
        var key = key();
        var log = vault.log(HOUSEHOLD, key);
        log.append(entries(1));
        key.close();

        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalStateException.class, () -> log.append(List.of(entry(2))));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
