package org.hearthbook.laptop.documents.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.Carried;
import org.hearthbook.laptop.documents.MillLane;
import org.hearthbook.laptop.documents.Printer;
import org.hearthbook.laptop.documents.SignedCertificate;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

final class CertificateCheckTest {

    private static final String PROOF = "certificate-evidence.json";
    private final MillLane book = new MillLane();
    @TempDir private Path folder;
    private byte[] copy = new byte[0];

    @BeforeEach
    void makeACopy() throws IOException {
        var printer = new Printer(book, folder);
        copy = printer.read(printer.certificate(SignedCertificate.in(book)));
    }

    @Test
    void namesCarerSetManagerAndWhoRecommended() {
        var checked =
                assertInstanceOf(Verification.SignedCertificate.class, DocumentCheck.of(copy));

        assertEquals("Amara Okafor", checked.carer());
        assertEquals("mainstream", checked.set());
        assertEquals("Jo Bright", checked.recommendedBy());
        assertEquals("Priya Desai", checked.manager().name());
        assertEquals(16, checked.manager().keyFingerprint().length());
    }

    @Test
    void tellsItInWords() {
        var words =
                String.join(
                        "\n",
                        new CheckWords(Printer.SATURDAY.getZone()).of(DocumentCheck.of(copy)));

        assertTrue(words.contains("certificate of successful completion of Amara Okafor"), words);
        assertTrue(words.contains("Priya Desai signed as the manager, Monday 4 May 2026"), words);
        assertTrue(words.contains("Jo Bright recommended it."), words);
    }

    @Test
    void noticesEveryChangedByte() {
        Forged.noticesAnyOf(100, copy);
    }

    @Test
    void noticesAnotherCarerOnThePagesUnderANewSeal() throws Exception {
        var forged = Forged.with(Carried.bytes(copy, PROOF), PROOF, "Of Aled Evans", folder);

        assertEquals(new Verification.Changed(Reason.OTHER_WORDS), DocumentCheck.of(forged));
    }

    @Test
    void noticesAnotherNameInTheSignedBytes() throws Exception {
        var proof =
                Forged.changed(
                        Carried.bytes(copy, PROOF),
                        "\"Priya Desai\",\"mark",
                        "\"Priya Besai\",\"mark");

        var forged = Forged.with(proof, PROOF, "Certificate", folder);

        assertEquals(new Verification.Changed(Reason.SIGNATURE_WRONG), DocumentCheck.of(forged));
    }

    @Test
    void doesNotTakeASocialWorkerForAManager() throws Exception {
        var proof =
                Forged.changed(
                        Carried.bytes(copy, PROOF), "\"MANAGER\"", "\"SUPERVISING_SOCIAL_WORKER\"");

        var forged = Forged.with(proof, PROOF, "Certificate", folder);

        assertEquals(new Verification.Changed(Reason.SIGNATURE_WRONG), DocumentCheck.of(forged));
    }

    @Test
    void doesNotReadAProofOfAnotherSort() throws Exception {
        var forged = Forged.with(new byte[] {'{', '}'}, PROOF, "Certificate", folder);

        assertEquals(
                new Verification.Changed(Reason.EVIDENCE_UNREADABLE), DocumentCheck.of(forged));
    }
}
