package org.hearthbook.laptop.documents.pictures;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Made-up certificates as training providers send them, without their fonts.
public final class Certificates {

    static {
        // Reading and writing PDFs looks for fonts all over the laptop unless it is told not to.
        FontMappers.set(new StandInFonts());
    }

    private Certificates() {}

    public static byte[] pdf(int pages) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 24);
                    pen.newLineAtOffset(80, 640);
                    pen.showText("Certificate of attendance, page " + number);
                    pen.endText();
                }
            }
            document.save(bytes);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
        return bytes.toByteArray();
    }
}
