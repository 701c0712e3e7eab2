package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.SealedSlot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// What is in the book in `format-1.book`, and how it was once written. It is never written again:
/// it shows that whatever the first format kept still opens.
final class FormatOneBook {

    static final UUID HOUSEHOLD = UUID.fromString("0190b5a0-0000-7000-8000-000000000001");
    static final UUID AMARA = UUID.fromString("0190b5a0-0000-7000-8000-000000000002");
    static final UUID PHOTO = UUID.fromString("0190b5a0-0000-7000-8000-000000000003");

    private FormatOneBook() {}

    /// Writes the book into the file that is named: a zip with the folder `book` in it.
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("format-1").resolve("book");
        write(folder);
        Files.delete(folder.resolve("book.lock"));
        var target = Path.of(arguments[0]);
        try (var packing = FileSystems.newFileSystem(target, Map.of("create", "true"))) {
            Contents.copy(folder, packing.getPath("/book"));
        }
    }

    private static void write(Path folder) {
        try (var vault = KitchenLaptop.newBook(folder);
                var keys = PersonKeys.generate(AMARA, new SecureRandom());
                var key = KitchenLaptop.key();
                var passphrase = passphrase()) {
            var slot = SealedSlot.seal(keys, passphrase, new SecureRandom());
            var grant = HouseholdGrant.to(keys.card(), HOUSEHOLD, key);
            vault.people().add("Amara", keys.card(), List.of(slot), List.of(grant));
            vault.log(HOUSEHOLD, key).append(entries());
            vault.files(HOUSEHOLD, key).store(PHOTO, new ByteArrayInputStream(photo()), _ -> {});
        }
    }

    static Passphrase passphrase() {
        return Passphrase.of("a kettle, two cups and the long way home");
    }

    static List<Entry> entries() {
        return IntStream.rangeClosed(1, 5).mapToObj(FormatOneBook::entry).toList();
    }

    static byte[] photo() {
        var pixels = new byte[10_000];
        new Random(1).nextBytes(pixels);
        return pixels;
    }

    private static Entry entry(int number) {
        var words = "{\"words\":\"Evening " + number + ": we read together. ሰላም 🏡\"}";
        return new Entry(
                new UUID(HOUSEHOLD.getMostSignificantBits(), 100 + number),
                new UUID(HOUSEHOLD.getMostSignificantBits(), 200 + number % 2),
                words.getBytes(StandardCharsets.UTF_8));
    }
}
