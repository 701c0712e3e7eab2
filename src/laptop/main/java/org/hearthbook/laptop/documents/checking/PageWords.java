package org.hearthbook.laptop.documents.checking;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// The words on the pages of a document, without the foot of each page.
final class PageWords {

    private static final float FOOT_IN_POINTS = 70;
    private static final String ABOVE_THE_FOOT = "above the foot";

    private final String words;

    private PageWords(String words) {
        this.words = words;
    }

    static PageWords of(PDDocument document) throws IOException {
        var words = new StringBuilder();
        for (var page : document.getPages()) {
            var box = page.getMediaBox();
            var stripper = new PDFTextStripperByArea();
            var height = box.getHeight() - FOOT_IN_POINTS;
            stripper.addRegion(ABOVE_THE_FOOT, new Rectangle2D.Float(0, 0, box.getWidth(), height));
            stripper.extractRegions(page);
            words.append(stripper.getTextForRegion(ABOVE_THE_FOOT));
        }
        return new PageWords(letters(words.toString()));
    }

    /// Whether these words stand on the pages, in this order, with nothing between them.
    boolean contain(String wanted) {
        var lines = wanted.lines().map(WantedLine::new).filter(it -> !it.isEmpty()).toList();
        return IntStream.rangeClosed(0, words.length()).anyMatch(it -> isAt(it, lines));
    }

    private boolean isAt(int start, List<WantedLine> lines) {
        var at = start;
        for (var line : lines) {
            if (!line.isAt(at, words)) {
                return false;
            }
            at += line.length();
        }
        return true;
    }

    static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cf}\\u00A0]+", "");
    }
}
