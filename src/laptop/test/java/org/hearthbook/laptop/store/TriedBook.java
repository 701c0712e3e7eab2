package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.SealedSlot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// A whole book with something in every table, and a copy of it to be spoiled again and again.
record TriedBook(Path whole, Path copy) {

    static final int COUNT = 60;

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

    static TriedBook in(Path home) {
        var whole = home.resolve("whole");
        KitchenLaptop.newBook(whole).close();
        KitchenLaptop.write(whole, COUNT);
        try (var vault = KitchenLaptop.open(whole)) {
            vault.people().add("Amara", PERSON.card(), List.of(SLOT), List.of(GRANT));
            var photo = new ByteArrayInputStream(new byte[5_000]);
            KitchenLaptop.files(vault).store(KitchenLaptop.AMARA, photo, _ -> {});
            KitchenLaptop.drafts(vault).save("note", new byte[500]);
            vault.settings().put("theme", "cream");
        }
        return new TriedBook(whole, home.resolve("tried"));
    }

    /// The copy's folder, as whole as it was.
    Path fresh() throws IOException {
        if (!Files.exists(copy)) {
            Contents.copy(whole, copy);
        }
        Files.deleteIfExists(copy.resolve("book.db-wal"));
        Files.deleteIfExists(copy.resolve("book.db-shm"));
        again(Path.of("book.db"));
        again(Path.of("head", KitchenLaptop.HOUSEHOLD.toString()));
        return copy;
    }

    static void assertNothingFalse(LogReading reading, String which) {
        var written = new HashSet<>(KitchenLaptop.entries(COUNT));
        var read = new HashSet<>(reading.entries());
        assertTrue(written.containsAll(read), which);
        assertEquals(read.size(), reading.entries().size(), which);
    }

    private void again(Path file) throws IOException {
        Files.copy(whole.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
}
