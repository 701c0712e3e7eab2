package org.hearthbook.laptop.documents.press;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hearthbook.laptop.documents.making.LibraryLog;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.making.Stopped;
import org.hearthbook.laptop.documents.sealing.Sealer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;

import javax.imageio.ImageIO;

/// Makes PDF documents that last and that everyone can read: PDF/A-3a and PDF/UA-1. Everything
/// happens in memory, and the only file is the one that the person chose.
public final class PdfPress {

    static {
        // Both libraries would otherwise write to temporary files or to the log.
        ImageIO.setUseCache(false);
        XRLog.setLoggingEnabled(false);
        LibraryLog.silence();
    }

    private record Printed(ByteArrayOutputStream bytes, int pages) {}

    private final Sealer sealer = new Sealer(new SecureRandom());

    /// Makes the document, seals it and writes it to `file`, or says why there is none.
    public Pressed press(Manuscript manuscript, Path file, Progress progress) {
        var place = new ChosenPlace(file);
        try {
            var printed = printed(manuscript, progress);
            place.write(stream -> seal(printed, manuscript, new Watched(stream, progress)));
            progress.reached(Progress.Step.WRITING, 1, 1);
            return new Pressed.Written(file, printed.pages());
        } catch (Stopped _) {
            return new Pressed.Cancelled();
        } catch (IOException because) {
            return notWritten(because, place);
        }
    }

    private static void print(Manuscript manuscript, PDDocument document, Progress progress)
            throws IOException {
        var fonts = new Fonts(document, manuscript.body().fonts());
        var builder = new PdfRendererBuilder();
        fonts.offerTo(builder);
        builder.usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ColourProfile.bytes())
                .withProducer("Hearthbook")
                .usePageSupplier((into, width, height, number, _) ->
                        newPage(into, width, height, number, progress));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new Reorderer());
        builder.useUnicodeLineBreaker(new LineEnds(progress));
        builder.useProtocolsStreamImplementation(
                new PictureStreams(manuscript.body().pictures(), progress), PictureStreams.SCHEME);
        builder.withHtmlContent(new Pages(manuscript).xhtml(), "picture:");
        progress.reached(Progress.Step.LAYOUT, 0, 1);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            progress.reached(Progress.Step.LAYOUT, 1, 1);
            renderer.createPDFWithoutClosing();
        }
        fonts.explainOwnType();
        Attachments.add(manuscript.attachments(), document);
    }

    private static PDPage newPage(
            PDDocument document, float width, float height, int number, Progress progress) {
        Stopped.checkNow(progress);
        progress.reached(Progress.Step.PAGES, number + 1, number + 1);
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private static Printed printed(Manuscript manuscript, Progress progress) throws IOException {
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            print(manuscript, document, progress);
            progress.reached(Progress.Step.WRITING, 0, 1);
            var bytes = new ByteArrayOutputStream();
            document.save(new Watched(bytes, progress));
            return new Printed(bytes, document.getNumberOfPages());
        }
    }

    private void seal(Printed printed, Manuscript manuscript, OutputStream stream)
            throws IOException {
        sealer.seal(printed.bytes().toByteArray(), manuscript.made(), stream);
    }

    private static Pressed notWritten(IOException because, ChosenPlace place) {
        if (place.isFull(because)) {
            return new Pressed.DiskFull();
        }
        var reason =
                switch (because) {
                    case NoSuchFileException _ -> "notWritten.noFolder";
                    case AccessDeniedException _ -> "notWritten.notAllowed";
                    default -> "notWritten";
                };
        return new Pressed.NotWritten(new Phrases(PdfPress.class, ZoneOffset.UTC).say(reason));
    }
}
