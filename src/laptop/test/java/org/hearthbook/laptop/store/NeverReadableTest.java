package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.AMARA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is written in a book is nowhere on the disk: no database, log, file or backup tells it.
class NeverReadableTest {

    private static final List<String> CANARIES =
            IntStream.range(0, 50).mapToObj(number -> "canary-" + number + "-ሰላም-söng").toList();

    @TempDir private Path home;

    @Test
    void whileOpenAfterClosingAndInABackup() throws IOException {
        var folder = home.resolve("book");
        try (var vault = KitchenLaptop.newBook(folder)) {
            for (var number = 0; number < CANARIES.size(); number++) {
                write(vault, number, bytes(CANARIES.get(number)));
            }
            vault.backups().take();
            assertEquals(List.of(), readable());
        }
        assertEquals(List.of(), readable());

        Backups.restore(
                folder, Backups.in(folder).getFirst(), KitchenLaptop.on(KitchenLaptop.MONDAY));
        KitchenLaptop.open(folder).close();
        assertEquals(List.of(), readable());
    }

    @Test
    void notEvenWhenTheLaptopDiesInMidAct() throws Exception {
        var folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
        try (var program = Program.start(CanaryProgram.class, folder)) {
            assertEquals("ready", program.hear());
            program.killAfter(150);
        }

        assertEquals(List.of(), readable());
    }

    @Test
    void isACheckThatCanFail() throws IOException {
        Files.write(home.resolve("leak"), bytes("a " + CANARIES.get(7)));

        assertEquals(1, readable().size());
    }

    /// Writes canaries until it is killed, in a process of its own.
    static final class CanaryProgram {

        private CanaryProgram() {}

        public static void main(String[] arguments) {
            var vault = KitchenLaptop.open(Path.of(arguments[0]));
            System.out.println("ready");
            for (var number = 0; true; number++) {
                write(vault, number, bytes(CANARIES.get(number % CANARIES.size())));
            }
        }
    }

    private static void write(Vault vault, int number, byte[] canary) {
        var id = new UUID(0xca, number);
        KitchenLaptop.keep(vault, List.of(new Entry(id, AMARA, canary)));
        KitchenLaptop.drafts(vault).save(new String(canary, StandardCharsets.UTF_8), canary);
        KitchenLaptop.files(vault).store(id, new ByteArrayInputStream(canary), _ -> {});
    }

    private List<String> readable() throws IOException {
        var found = new ArrayList<String>();
        try (var all = Files.walk(home)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                CANARIES.stream()
                        .flatMap(NeverReadableTest::spellings)
                        .filter(text::contains)
                        .map(_ -> String.valueOf(file.getFileName()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// In the bytes of each way to write it, one character a byte.
    private static Stream<String> spellings(String canary) {
        var utf8 = bytes(canary);
        return Stream.of(
                        utf8,
                        canary.getBytes(StandardCharsets.UTF_16LE),
                        canary.getBytes(StandardCharsets.UTF_16BE),
                        Base64.getEncoder().withoutPadding().encode(utf8))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
