package org.hearthbook.laptop.documents.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.Carried;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.MillLane;
import org.hearthbook.laptop.documents.SignedCertificate;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.press.Pressed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;

final class CertificateCheckTest {

    private static final String PROOF = "certificate-evidence.json";
    private static final Instant MADE = Instant.parse("2026-11-21T10:00:00Z");
    private static final Clock SATURDAY = Clock.fixed(MADE, ZoneId.of("Europe/London"));

    private final MillLane book = new MillLane();
    @TempDir private Path folder;
    private byte[] copy = new byte[0];

    @BeforeEach
    void makeACopy() throws IOException {
        var file = folder.resolve("copy.pdf");
        var record = SignedCertificate.in(book);
        var pressed =
                new Documents(book.files(), SATURDAY)
                        .certificate(
                                book.household(), book.pack(), record, file, Progress.unwatched());
        assertInstanceOf(Pressed.Written.class, pressed);
        copy = Files.readAllBytes(file);
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
                String.join("\n", new CheckWords(SATURDAY.getZone()).of(DocumentCheck.of(copy)));

        assertTrue(words.contains("certificate of successful completion of Amara Okafor"), words);
        assertTrue(words.contains("Priya Desai signed as the manager, Monday 4 May 2026"), words);
        assertTrue(words.contains("Jo Bright recommended it."), words);
    }

    @Test
    void noticesEveryChangedByte() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        random.ints(100, 0, copy.length)
                .forEach(at -> {
                    var changed = copy.clone();
                    changed[at] ^= (byte) (1 << random.nextInt(8));
                    assertFalse(
                            DocumentCheck.of(changed).isGood(),
                            () -> "byte " + at + ", seed " + seed);
                });
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
