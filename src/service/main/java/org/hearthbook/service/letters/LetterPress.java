package org.hearthbook.service.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.imageio.ImageIO;

/// Prints letters as PDF/A-3a and PDF/UA-1, in memory alone, since their codes open books.
public final class LetterPress {

    private static final List<Logger> LOUD =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));
    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    static {
        // These would otherwise write to temporary files, or to the log what the letter says.
        ImageIO.setUseCache(false);
        XRLog.setLoggingEnabled(false);
        LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private LetterPress() {}

    /// The letter as a PDF of one page.
    ///
    /// @throws IOException if it cannot be made
    public static byte[] press(Letter letter) throws IOException {
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            print(letter, document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void print(Letter letter, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(Typeface.TEXT::open, "Text", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(Typeface.BOLD::open, "Text", BOLD, FontStyle.NORMAL, true);
        builder.usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Hearthbook");
        builder.withHtmlContent(new LetterPage(letter).xhtml(), "letter:");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }
}
