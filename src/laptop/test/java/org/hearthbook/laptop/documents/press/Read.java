package org.hearthbook.laptop.documents.press;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;

/// Reads documents as a search or a screen reader would.
public final class Read {

    private Read() {}

    /// All words of a document, each run of white space as one space, without marks of direction.
    public static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return oneLine(new PDFTextStripper().getText(document));
        }
    }

    /// Claims that each of `expected` stands in `words`.
    public static void says(String words, String... expected) {
        for (var it : expected) {
            assertTrue(words.contains(it), it + " in " + words);
        }
    }

    public static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    public static String oneLine(String words) {
        return words.replaceAll("\\u200F", "").replaceAll("\\s+", " ").strip();
    }
}
