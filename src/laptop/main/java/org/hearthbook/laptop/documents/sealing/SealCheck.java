package org.hearthbook.laptop.documents.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.hearthbook.records.changes.Hashes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.HexFormat;

/// Looks at the seal of a document, from the document alone.
public final class SealCheck {

    private final byte[] file;

    public SealCheck(byte[] file) {
        this.file = file.clone();
    }

    /// How the seal stands on `document`, which was read from the same bytes.
    public Seal of(PDDocument document) throws IOException {
        var signatures = document.getSignatureDictionaries();
        if (signatures.isEmpty()) {
            return new Seal.None();
        }
        var signature = signatures.getFirst();
        return signatures.size() == 1 && isWhole(signature)
                ? new Seal.Whole(signature.getSignDate().toInstant())
                : new Seal.Broken();
    }

    private boolean isWhole(PDSignature signature) {
        var range = signature.getByteRange();
        if (range == null || range.length != 4 || !covers(range)) {
            return false;
        }
        try {
            var gap = new String(file, range[1], range[2] - range[1], US_ASCII);
            var message = message(gap);
            return gap.equals(asWritten(message, gap.length())) && isBy(message, hash(range));
        } catch (IOException | GeneralSecurityException | RuntimeException _) {
            // A damaged seal can fail in any way inside the library that reads it.
            return false;
        }
    }

    // Everything but the message itself, from the first byte of the file to the last.
    private boolean covers(int[] range) {
        return range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && range[3] > 0
                && (long) range[2] + range[3] == file.length;
    }

    private byte[] hash(int[] range) {
        var hash = Hashes.sha256();
        hash.update(file, range[0], range[1]);
        hash.update(file, range[2], range[3]);
        return hash.digest();
    }

    private static byte[] message(String gap) throws IOException {
        var padded = HexFormat.of().parseHex(gap.substring(1, gap.length() - 1));
        try (var reading = new ASN1InputStream(padded)) {
            return SealMessage.der(reading.readObject());
        }
    }

    private static String asWritten(byte[] message, int length) {
        var hex = HexFormat.of().withUpperCase().formatHex(message);
        return "<" + hex + "0".repeat(length - 2 - hex.length()) + ">";
    }

    private static boolean isBy(byte[] message, byte[] hash)
            throws IOException, GeneralSecurityException {
        var data = SignedData.getInstance(ContentInfo.getInstance(message).getContent());
        var signer = SignerInfo.getInstance(only(data.getSignerInfos()));
        var certificate = Certificate.getInstance(only(data.getCertificates()));
        var attributes = SealMessage.attributes(hash, certificate, Hashes.sha256());
        var signature = signer.getEncryptedDigest().getOctets();
        var rebuilt = SealMessage.around(attributes, certificate, signature);
        return Arrays.equals(rebuilt, message)
                && isBy(certificate, SealMessage.der(attributes), signature);
    }

    private static boolean isBy(Certificate certificate, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        var checking = Signature.getInstance("SHA256withECDSA");
        var bytes = new ByteArrayInputStream(SealMessage.der(certificate));
        checking.initVerify(CertificateFactory.getInstance("X.509").generateCertificate(bytes));
        checking.update(signed);
        return checking.verify(signature);
    }

    private static org.bouncycastle.asn1.ASN1Encodable only(ASN1Set set) {
        if (set.size() != 1) {
            throw new IllegalArgumentException("A seal has one of each");
        }
        return set.getObjectAt(0);
    }
}
