package org.hearthbook.laptop.documents.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.MillLane;
import org.hearthbook.laptop.documents.SignedAgreement;
import org.hearthbook.laptop.documents.agreement.EvidenceFile;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.pictures.Certificates;
import org.hearthbook.laptop.documents.press.Attachment;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.documents.press.Presses;
import org.hearthbook.records.agreement.AgreementChange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class DocumentCheckTest {

    private static final Instant MADE = Instant.parse("2026-11-21T10:00:00Z");
    private static final Clock SATURDAY = Clock.fixed(MADE, ZoneId.of("Europe/London"));
    private static final MillLane BOOK = new MillLane();

    @TempDir private static Path folder;
    private static byte[] copy = new byte[0];
    private static String text = "";

    @BeforeAll
    static void makeACopy() throws IOException {
        var record = SignedAgreement.countersignedIn(BOOK);
        text = BOOK.household().agreement(record).orElseThrow().text();
        var file = folder.resolve("copy.pdf");
        var pressed =
                new Documents(BOOK.files(), SATURDAY)
                        .agreement(BOOK.household(), record, file, Progress.unwatched());
        assertInstanceOf(Pressed.Written.class, pressed);
        copy = Files.readAllBytes(file);
    }

    @Test
    void namesThoseWhoSignedFromTheFileAlone() {
        var signed = assertInstanceOf(Verification.Signed.class, DocumentCheck.of(copy));

        assertEquals(
                List.of("Amara Okafor", "Jo Bright"),
                signed.signatories().stream().map(Verification.Signatory::name).toList());
        assertEquals(
                List.of(false, true),
                signed.signatories().stream().map(Verification.Signatory::forService).toList());
    }

    @Test
    void standsByTheSignaturesOfAnAgreementThatANewerOneReplaced() throws IOException {
        var book = new MillLane();
        var record = SignedAgreement.countersignedIn(book);
        book.act(book.jo, record, new AgreementChange.Superseded(MillLane.id("newer")));
        var file = folder.resolve("replaced.pdf");

        new Documents(book.files(), SATURDAY)
                .agreement(book.household(), record, file, Progress.unwatched());

        assertTrue(DocumentCheck.of(Files.readAllBytes(file)).isGood());
    }

    @Test
    void noticesEveryChangedByte() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var everywhere = random.ints(200, 0, copy.length);
        var aroundTheSeal = IntStream.range(seal() - 60, seal() + 300);
        IntStream.concat(everywhere, aroundTheSeal)
                .forEach(at -> {
                    var changed = copy.clone();
                    changed[at] ^= (byte) (1 << random.nextInt(8));
                    assertFalse(
                            DocumentCheck.of(changed).isGood(),
                            () -> "byte " + at + ", seed " + seed);
                });
    }

    @Test
    void noticesOtherLettersForTheSameSeal() {
        var hex = new String(copy, StandardCharsets.ISO_8859_1);
        var at =
                IntStream.range(seal(), hex.length())
                        .filter(it -> hex.charAt(it) == 'A')
                        .findFirst();
        var changed = copy.clone();
        changed[at.orElseThrow()] = 'a';

        assertEquals(new Verification.Changed(Reason.SEAL_BROKEN), DocumentCheck.of(changed));
    }

    @Test
    void noticesWhatIsAddedOrCutOff() {
        assertFalse(DocumentCheck.of(Arrays.copyOf(copy, copy.length + 1)).isGood());
        assertFalse(DocumentCheck.of(Arrays.copyOf(copy, copy.length - 1)).isGood());
    }

    @Test
    void noticesOtherWordsUnderANewSeal() throws Exception {
        var html = new Html();
        html.heading(1, "top", "Foster Care Agreement");
        html.paragraphs("", text.replace("You", "They"));

        var forged = Presses.press(manuscript(html, evidence(copy)), folder);

        assertEquals(new Verification.Changed(Reason.OTHER_WORDS), DocumentCheck.of(forged));
    }

    @Test
    void noticesAnotherNameInTheSignedBytes() throws Exception {
        var file = EvidenceFile.read(evidence(copy)).orElseThrow();
        var last = file.acts().getLast();
        var json =
                new String(
                        java.util.Base64.getDecoder().decode(last.bytes()), StandardCharsets.UTF_8);
        var changed = json.replace("Jo Bright", "Jo Blight");
        var bytes =
                java.util.Base64.getEncoder()
                        .encodeToString(changed.getBytes(StandardCharsets.UTF_8));
        var evidence =
                new String(evidence(copy), StandardCharsets.UTF_8)
                        .replace(last.bytes(), bytes)
                        .getBytes(StandardCharsets.UTF_8);
        var html = new Html();
        html.heading(1, "top", "Foster Care Agreement").paragraphs("", text);

        var forged = Presses.press(manuscript(html, evidence), folder);

        assertEquals(new Verification.Changed(Reason.SIGNATURE_WRONG), DocumentCheck.of(forged));
    }

    @Test
    void saysOfAnyOtherDocumentThatItIsUnchanged() throws Exception {
        var pdf = Presses.press(html -> html.block("p", "", "We read together."), folder);

        var unchanged = assertInstanceOf(Verification.Unchanged.class, DocumentCheck.of(pdf));

        assertEquals("A document", unchanged.title());
    }

    @Test
    void saysThatAFileIsNotOurs() {
        assertEquals(
                new Verification.NotOurs(Reason.NO_SEAL), DocumentCheck.of(Certificates.pdf(1)));
        assertEquals(
                new Verification.NotOurs(Reason.NOT_A_PDF), DocumentCheck.of(new byte[] {1, 2}));
        assertEquals(new Verification.NotOurs(Reason.NOT_A_PDF), DocumentCheck.of(new byte[0]));
    }

    private static Manuscript manuscript(Html html, byte[] evidence) {
        var attachment =
                new Attachment(
                        EvidenceFile.NAME,
                        "application/json",
                        "Evidence",
                        Attachment.Relationship.DATA,
                        MADE,
                        evidence);
        return new Manuscript("Forged", "Forged", "Forged", MADE, html, List.of(attachment));
    }

    private static byte[] evidence(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            return files.getValue(EvidenceFile.NAME).getEmbeddedFile().toByteArray();
        }
    }

    private static int seal() {
        return new String(copy, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
    }
}
