package org.hearthbook.laptop.documents.pictures;

import org.hearthbook.laptop.documents.making.LibraryLog;

import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/// Turns kept files into pictures for print. Only the picture itself comes out: where a photo was
/// taken, by what and when stays in the book.
public final class Darkroom {

    static {
        ImageIO.setUseCache(false);
        LibraryLog.silence();
    }

    private final PhotoPrint photos = new PhotoPrint();
    private final PdfPrint pages = new PdfPrint(photos);

    /// Makes what can be shown of a file, whatever its name says it is.
    public Developed develop(byte[] file) {
        try {
            if (JpegFile.isJpeg(file)) {
                return shown(photos.jpeg(file));
            }
            if (PhotoPrint.isPng(file)) {
                return shown(photos.png(file));
            }
            return PdfPrint.isPdf(file)
                    ? pages.print(file)
                    : new Developed.NotShown(Developed.Reason.OTHER_KIND);
        } catch (IOException | RuntimeException _) {
            // A damaged file can fail in any way inside the libraries that read it.
            return new Developed.NotShown(Developed.Reason.DAMAGED);
        }
    }

    private static Developed shown(Picture picture) {
        return new Developed.Shown(List.of(picture), 0);
    }
}
