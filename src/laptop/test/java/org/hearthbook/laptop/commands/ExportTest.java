package org.hearthbook.laptop.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ExportTest {

    @TempDir static Path folder;
    private static Pantry pantry;

    @BeforeAll
    static void begin() {
        pantry = new Pantry(folder.resolve("book"));
        pantry.begin();
    }

    private static Typed export(String what, Path out) {
        return pantry.typeAsAmara("", "export", "--what", what, "--out", out.toString());
    }

    @Test
    void writesThePortfolioWhereItWasToldAndVerifiesIt() throws IOException {
        var out = folder.resolve("portfolio.pdf");

        var exported = export("portfolio", out);

        assertEquals(0, exported.code(), exported.said());
        assertTrue(exported.said().contains("100 %"), exported.said());
        var verified = Typed.of("", "verify", out.toString());
        assertEquals(0, verified.code(), verified.said());
        assertTrue(verified.printed().startsWith("Not a byte of \"Portfolio of Amara Example\""));
        assertEquals(2, export("portfolio", out).code());
        assertEquals(List.of("book", "portfolio.pdf"), names());
        changeAByteOf(out);
        var changed = Typed.of("", "verify", out.toString());
        assertEquals(1, changed.code());
        assertTrue(changed.said().contains("Do not rely on it."), changed.said());
        Files.delete(out);
    }

    @Test
    void writesTheTrainingRecordAndTheNotesAndVerifiesThem() throws IOException {
        for (var what : List.of("training", "notes")) {
            var out = folder.resolve(what + ".pdf");

            var exported = export(what, out);

            assertEquals(0, exported.code(), exported.said());
            assertEquals(0, Typed.of("", "verify", out.toString()).code());
            Files.delete(out);
        }
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static void changeAByteOf(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void hasNoAgreementToWriteBeforeItIsSigned() {
        var exported = export("agreement", folder.resolve("agreement.pdf"));

        assertEquals(1, exported.code());
        assertTrue(exported.said().contains("No agreement is signed yet"));
    }

    @Test
    void saysWhereItCannotWrite() {
        var exported = export("portfolio", folder.resolve("nowhere").resolve("out.pdf"));

        assertEquals(6, exported.code());
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }

    @Test
    void knowsWhatIsNoDocumentOfOurs() throws IOException {
        var text = Files.writeString(folder.resolve("book").resolve("letter.txt"), "Hello");

        assertEquals(1, Typed.of("", "verify", text.toString()).code());
        assertEquals(1, Typed.of("", "verify", "--json", text.toString()).code());
        assertEquals(6, Typed.of("", "verify", folder.resolve("none").toString()).code());
        Files.delete(text);
    }
}
