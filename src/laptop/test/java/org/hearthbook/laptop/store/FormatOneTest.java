package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.laptop.keys.SealingKey;
import org.hearthbook.laptop.keys.SlotOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A book that was written by the first format opens for ever, with its passphrase.
class FormatOneTest {

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        folder = home.resolve("book");
        var packed = Objects.requireNonNull(getClass().getResource("format-1.book"));
        try (var unpacking = FileSystems.newFileSystem(Path.of(packed.toURI()))) {
            Contents.copy(unpacking.getPath("/book"), folder);
        }
    }

    @Test
    void opensWithItsPassphraseAndReadsTheSame() throws Exception {
        try (var vault = KitchenLaptop.open(folder);
                var key = signIn(vault)) {
            var log = vault.log(FormatOneBook.HOUSEHOLD, key);
            assertEquals(new LogReading(FormatOneBook.entries(), List.of()), log.readAll());
            assertEquals(List.of(new SignIn(FormatOneBook.AMARA, "Amara")), vault.people().all());
            try (var photo = vault.files(FormatOneBook.HOUSEHOLD, key).open(FormatOneBook.PHOTO)) {
                assertArrayEquals(FormatOneBook.photo(), photo.readAllBytes());
            }
            assertEquals(
                    new CheckReport(5, 1, 1, List.of()),
                    vault.check(Map.of(FormatOneBook.HOUSEHOLD, key)));
        }
    }

    @Test
    void takesNewEntries() throws Exception {
        try (var vault = KitchenLaptop.open(folder);
                var key = signIn(vault)) {
            var log = vault.log(FormatOneBook.HOUSEHOLD, key);

            assertEquals(new Saving.Kept(), log.append(List.of(KitchenLaptop.entry(99))));
            assertEquals(6, log.readAll().entries().size());
        }
    }

    private static SealingKey signIn(Vault vault) throws Exception {
        var slot = vault.people().slots(FormatOneBook.AMARA).getFirst();
        try (var passphrase = FormatOneBook.passphrase()) {
            var opening = slot.open(passphrase);
            try (var keys = assertInstanceOf(SlotOpening.Opened.class, opening).keys()) {
                return vault.people().grants(FormatOneBook.AMARA).getFirst().open(keys);
            }
        }
    }
}
