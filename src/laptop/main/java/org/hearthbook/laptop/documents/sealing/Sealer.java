package org.hearthbook.laptop.documents.sealing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.hearthbook.records.changes.Hashes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/// Seals finished documents (PAdES-BASELINE-B, ETSI EN 319 142-1).
public final class Sealer {

    static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    static final String FIELD = "Seal";
    private static final int ROOM = 3000;

    private final SecureRandom random;

    public Sealer(SecureRandom random) {
        this.random = random;
    }

    /// Writes `pdf` with its seal.
    ///
    /// @param made when the document was made
    public void seal(byte[] pdf, Instant made, OutputStream stream) throws IOException {
        var key = new SealKey(made, random);
        try (var document =
                        Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache());
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature(made), content -> message(content, key), options);
            putOutOfSight(document);
            document.saveIncremental(stream);
        }
    }

    private static PDSignature signature(Instant made) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName("Hearthbook");
        signature.setSignDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        return signature;
    }

    // The seal is no part of the page: its field lies beside the paper, for nobody to tab to.
    private static void putOutOfSight(PDDocument document) throws IOException {
        var field = document.getSignatureFields().getFirst();
        field.setPartialName(FIELD);
        field.setAlternateFieldName("Seal of this document");
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(-20, -20, 0, 0));
        widget.setPrinted(true);
        document.getPage(0).getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    private static byte[] message(InputStream content, SealKey key) throws IOException {
        var hash = Hashes.sha256();
        var buffer = new byte[1 << 16];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            hash.update(buffer, 0, read);
        }
        var attributes = SealMessage.attributes(hash.digest(), key.certificate(), Hashes.sha256());
        var signature = key.sign(SealMessage.der(attributes));
        return SealMessage.around(attributes, key.certificate(), signature);
    }
}
