package org.hearthbook.laptop.documents.pictures;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.IOException;
import java.util.ArrayList;

/// Prints the pages of a certificate that came as a PDF.
final class PdfPrint {

    private static final int MOST_PAGES = 3;
    private static final float DOTS_PER_POINT = 110 / 72f;
    private static final float LONG_SIDE = 1300;

    private final PhotoPrint photos;

    static {
        // The library would otherwise read every font on the laptop and leave a list of them there.
        FontMappers.set(new StandInFonts());
    }

    PdfPrint(PhotoPrint photos) {
        this.photos = photos;
    }

    static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D';
    }

    Developed print(byte[] file) throws IOException {
        try (var document =
                Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var renderer = new PDFRenderer(document);
            var pages = document.getNumberOfPages();
            var pictures = new ArrayList<Picture>();
            for (var page = 0; page < Math.min(pages, MOST_PAGES); page++) {
                var scale = scale(document.getPage(page).getCropBox());
                var image = renderer.renderImage(page, scale, ImageType.RGB);
                pictures.add(photos.print(image, 1));
            }
            return new Developed.Shown(pictures, pages - pictures.size());
        } catch (InvalidPasswordException _) {
            return new Developed.NotShown(Developed.Reason.LOCKED);
        }
    }

    // A poster is drawn no larger than a letter.
    private static float scale(PDRectangle page) {
        return Math.min(DOTS_PER_POINT, LONG_SIDE / Math.max(page.getWidth(), page.getHeight()));
    }
}
