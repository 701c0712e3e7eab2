package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearthbook.records.sync.EnrolmentCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class CodeCommandsTest {

    private static final String URL = "https://books.example.org";

    @TempDir private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder.resolve("data"));
        desk.run("household", "add", "The Obi family", "--reference", "H-1");
        desk.run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-1");
    }

    @Test
    void showsACodeOnce() {
        assertEquals(0, desk.run("code", "issue", "Amara Obi"));

        var code = desk.lines().getFirst().replace("Code for Amara Obi: ", "");
        assertEquals(EnrolmentCode.Kind.LETTER, EnrolmentCode.read(code).orElseThrow().kind());
        desk.run("code", "list", "--json");
        var kept = desk.json();
        assertEquals(code.replace("-", "").substring(0, 6), kept.get("selector"));
        assertFalse(desk.out().contains(code.substring(0, 11)));
    }

    @Test
    void makesAShortOneToReadOut() {
        assertEquals(0, desk.run("code", "issue", "Amara Obi", "--spoken", "--json"));

        var code = EnrolmentCode.read(desk.json("code")).orElseThrow();
        assertEquals(EnrolmentCode.Kind.SPOKEN, code.kind());
    }

    @Test
    void writesALetterThatOnlyItsOwnerReads() throws IOException {
        var letter = folder.resolve("letter.pdf");

        assertEquals(0, issue(letter, "--public-url", URL, "--service-name", "Colne Fostering"));

        var code = desk.lines().getFirst().replace("Code for Amara Obi: ", "");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(letter)));
        try (var document = Loader.loadPDF(letter.toFile())) {
            var words = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertTrue(words.contains(code));
            assertTrue(words.contains(URL));
            assertTrue(words.contains("ColneFosteringYourcodeforHearthbookAmaraObi"));
        }
    }

    @Test
    void remembersTheAddressForTheNextLetter() {
        assertEquals(0, issue(folder.resolve("one.pdf"), "--public-url", URL + "/"));

        assertEquals(0, issue(folder.resolve("other.pdf"), "--json"));

        assertEquals(URL, desk.json().get("address"));
    }

    @Test
    void makesNoCodeWithoutItsLetter() throws IOException {
        var there = Files.writeString(folder.resolve("there.pdf"), "mine");

        assertEquals(1, issue(folder.resolve("letter.pdf")));
        assertEquals(73, issue(there, "--public-url", URL));
        assertEquals(73, issue(folder.resolve("none/letter.pdf"), "--public-url", URL));
        assertEquals(2, issue(folder.resolve("letter.pdf"), "--public-url", "not an address"));
        assertEquals(2, issue(folder.resolve("letter.pdf"), "--spoken"));
        assertEquals(2, desk.run("code", "issue", "Amara Obi", "--days", "61"));

        assertEquals("mine", Files.readString(there));
        desk.run("code", "list");
        assertEquals("", desk.out());
    }

    @Test
    void makesACodeVoid() {
        desk.run("code", "issue", "Amara Obi");
        desk.run("code", "list", "--json");
        var letters = desk.json("selector");

        assertEquals(0, desk.run("code", "void", letters));
        assertEquals(1, desk.run("code", "void", letters));

        desk.run("code", "list");
        assertTrue(desk.out().contains("used or void"));
    }

    private int issue(Path letter, String... more) {
        var arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {"code", "issue", "Amara Obi", "--letter", letter.toString()},
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return desk.run(arguments);
    }
}
