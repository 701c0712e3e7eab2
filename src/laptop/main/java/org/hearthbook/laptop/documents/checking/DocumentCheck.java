package org.hearthbook.laptop.documents.checking;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.making.LibraryLog;
import org.hearthbook.laptop.documents.sealing.Seal;
import org.hearthbook.laptop.documents.sealing.SealCheck;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Checks a document: its seal, and where it carries a proof the signatures and the words over
/// which they were made. Asks nothing but the file.
public final class DocumentCheck {

    static {
        LibraryLog.silence();
    }

    private DocumentCheck() {}

    public static Verification of(byte[] file) {
        try (var document =
                Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return switch (new SealCheck(file).of(document)) {
                case Seal.None() -> new Verification.NotOurs(Reason.NO_SEAL);
                case Seal.Broken() -> new Verification.Changed(Reason.SEAL_BROKEN);
                case Seal.Whole(var made) -> sealed(document, made);
            };
        } catch (IOException | RuntimeException _) {
            // A damaged file can fail in any way inside the library that reads it.
            return new Verification.NotOurs(Reason.NOT_A_PDF);
        }
    }

    private static Verification sealed(PDDocument document, Instant made) throws IOException {
        for (var proof : Proofs.values()) {
            var carried = carried(document, proof.fileName());
            if (carried.isPresent()) {
                return proof.check(carried.get(), document);
            }
        }
        var title = document.getDocumentInformation().getTitle();
        return new Verification.Unchanged(title == null ? "" : title, made);
    }

    private static Optional<byte[]> carried(PDDocument document, String name) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return Optional.empty();
        }
        var file = names.getEmbeddedFiles().getValue(name);
        return file == null ? Optional.empty() : Optional.of(file.getEmbeddedFile().toByteArray());
    }
}
