package org.hearthbook.laptop.documents.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hearthbook.laptop.documents.type.DocumentFonts;
import org.hearthbook.laptop.documents.type.Weight;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Puts the fonts of a document into it, each only when the layout first needs it.
final class Fonts {

    static final String TEXT = "Text";
    static final String OWN = "Sorts";

    private final PDDocument document;
    private final DocumentFonts fonts;
    private final List<PDFont> own = new ArrayList<>();

    Fonts(PDDocument document, DocumentFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    void offerTo(PdfRendererBuilder builder) {
        for (var weight : Weight.values()) {
            if (fonts.needsOwnFont()) {
                offer(builder, OWN, weight, new Lazily(() -> ownFont(weight)));
            } else {
                offer(builder, TEXT, weight, new Lazily(() -> textFont(weight)));
            }
        }
    }

    /// Lets readers of the document know what each piece of its own type stands for.
    void explainOwnType() throws IOException {
        for (var font : own) {
            var map =
                    new PDStream(
                            document,
                            new ByteArrayInputStream(fonts.ownToUnicode()),
                            COSName.FLATE_DECODE);
            font.getCOSObject().setItem(COSName.TO_UNICODE, map);
        }
    }

    private static void offer(
            PdfRendererBuilder builder, String family, Weight weight, Lazily font) {
        builder.useFont(font, family, weight.number(), FontStyle.NORMAL, true);
    }

    private PDFont textFont(Weight weight) {
        return load(fonts.text(weight), true);
    }

    private PDFont ownFont(Weight weight) {
        var font = load(fonts.own(weight), false);
        own.add(font);
        return font;
    }

    private PDFont load(byte[] file, boolean subset) {
        try {
            return PDType0Font.load(document, new ByteArrayInputStream(file), subset);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static final class Lazily extends PDFontSupplier {

        private final Supplier<PDFont> making;
        private @Nullable PDFont made;

        Lazily(Supplier<PDFont> making) {
            super(null);
            this.making = making;
        }

        @Override
        public PDFont supply() {
            if (made == null) {
                made = making.get();
            }
            return made;
        }
    }
}
