package org.hearthbook.laptop.documents.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.Carried;
import org.hearthbook.laptop.documents.MillLane;
import org.hearthbook.laptop.documents.Printer;
import org.hearthbook.laptop.documents.SignedAgreement;
import org.hearthbook.laptop.documents.agreement.EvidenceFile;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.pictures.Certificates;
import org.hearthbook.laptop.documents.press.Presses;
import org.hearthbook.records.agreement.AgreementChange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

final class DocumentCheckTest {

    private static final MillLane BOOK = new MillLane();

    @TempDir private static Path folder;
    private static byte[] copy = new byte[0];
    private static String text = "";

    @BeforeAll
    static void makeACopy() throws IOException {
        var record = SignedAgreement.countersignedIn(BOOK);
        text = BOOK.household().agreement(record).orElseThrow().text();
        var printer = new Printer(BOOK, folder);
        copy = printer.read(printer.agreement(record));
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
        var printer = new Printer(book, folder);

        var replaced = printer.read(printer.agreement(record));

        assertTrue(DocumentCheck.of(replaced).isGood());
    }

    @Test
    void noticesEveryChangedByte() {
        Forged.noticesAnyOf(200, copy);
        Forged.noticesEachOf(IntStream.range(seal() - 60, seal() + 300), copy);
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
        var words = text.replace("You", "They");

        var forged = Forged.with(evidence(), EvidenceFile.NAME, words, folder);

        assertEquals(new Verification.Changed(Reason.OTHER_WORDS), DocumentCheck.of(forged));
    }

    @Test
    void noticesAnotherNameInTheSignedBytes() throws Exception {
        var proof = Forged.changed(evidence(), "Jo Bright\",\"mark", "Jo Blight\",\"mark");

        var forged = Forged.with(proof, EvidenceFile.NAME, text, folder);

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

    private static byte[] evidence() throws IOException {
        return Carried.bytes(copy, EvidenceFile.NAME);
    }

    private static int seal() {
        return new String(copy, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
    }
}
