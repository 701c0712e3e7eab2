package org.hearthbook.service.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

final class LetterPressTest {

    private static final String CODE = "K7PQ2-9XMRT-4VHCD-0WZ3B-E8NJ5-AYG6F";
    private static final String ADDRESS = "https://hearthbook.colne.example:8443";
    private static final Instant UNTIL = Instant.parse("2026-12-05T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amara Obi-Świętek",
                "ሰላም ተስፋዬ",
                "فاطمة الزهراء",
                "মায়া সেন",
                "王小明",
                "<b>&\"A very long name, of somebody with many names and some more of them\""
            })
    void printsLettersThatLastAndThatEveryoneCanRead(String name) throws Exception {
        for (var kind : Letter.Kind.values()) {
            var pdf = LetterPress.press(letter(kind, name));

            assertEquals(List.of(), Vera.archivalFaults(pdf));
            assertEquals(List.of(), Vera.accessibilityFaults(pdf));
            assertEquals(1, pages(pdf));
        }
    }

    @Test
    void saysTheAddressTheCodeAndTheDay() throws IOException {
        var words = words(LetterPress.press(letter(Letter.Kind.ENROLMENT, "Amara Obi")));

        assertTrue(words.replace(" ", "").contains(CODE));
        assertTrue(words.contains(ADDRESS));
        assertTrue(words.contains("Amara Obi"));
        assertTrue(words.contains("until Saturday 5 December 2026"));
    }

    @Test
    void tellsProgramsThatReadAloudANameThatIsDrawn() throws IOException {
        var pdf = LetterPress.press(letter(Letter.Kind.ENROLMENT, "মায়া সেন"));

        try (var document = Loader.loadPDF(pdf)) {
            var structure = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            assertTrue(Spoken.in(structure).contains("মায়া সেন"));
        }
    }

    private static Letter letter(Letter.Kind kind, String name) {
        return new Letter(kind, "Colne Fostering", ADDRESS, name, CODE, UNTIL);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
