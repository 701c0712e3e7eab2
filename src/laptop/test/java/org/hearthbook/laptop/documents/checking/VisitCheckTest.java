package org.hearthbook.laptop.documents.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.Carried;
import org.hearthbook.laptop.documents.MillLane;
import org.hearthbook.laptop.documents.Printer;
import org.hearthbook.laptop.documents.SignedVisit;
import org.hearthbook.laptop.documents.checking.Verification.HowSigned;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.checking.Verification.VisitName;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

final class VisitCheckTest {

    private static final String PROOF = "visit-evidence.json";
    private final MillLane book = new MillLane();
    @TempDir private Path folder;

    @Test
    void namesBothWhoSignedFromTheFileAlone() throws Exception {
        SignedVisit.in(book);

        var signed = checked(copy());

        assertEquals(LocalDate.of(2026, 5, 4), signed.on());
        assertEquals(
                book.household().visit(SignedVisit.RECORD).orElseThrow().textSha256(),
                signed.textSha256());
        assertEquals(
                List.of("Jo Bright", "Amara Okafor"),
                signed.names().stream().map(VisitName::name).toList());
        assertEquals(
                List.of(true, false), signed.names().stream().map(VisitName::forService).toList());
        assertEquals(List.of(HowSigned.OWN_KEY, HowSigned.OWN_KEY), how(signed));
    }

    @Test
    void saysThatADrawnNameIsToBeConfirmedAndBeforeWhom() throws Exception {
        SignedVisit.drawnIn(book);

        var drawn = checked(copy()).names().getLast();

        assertEquals(HowSigned.TO_BE_CONFIRMED, drawn.how());
        assertEquals("Amara Okafor", drawn.witness());
    }

    @Test
    void saysThatADrawnNameWasConfirmed() throws Exception {
        SignedVisit.drawnIn(book);
        SignedVisit.confirmBy(book, book.jo);

        assertEquals(List.of(HowSigned.OWN_KEY, HowSigned.CONFIRMED), how(checked(copy())));
    }

    @Test
    void saysThatADrawnNameWasDisowned() throws Exception {
        SignedVisit.drawnIn(book);
        SignedVisit.disownBy(book, book.jo, "Not me.");

        assertEquals(List.of(HowSigned.OWN_KEY, HowSigned.DISOWNED), how(checked(copy())));
    }

    @Test
    void standsByNamesThatWerePutThereAgainAfterOneWasTakenBack() throws Exception {
        SignedVisit.writtenIn(book, "i like it");
        SignedVisit.signBy(book, book.jo, SignedVisit.drawn());
        SignedVisit.act(book, book.jo, new VisitChange.TakenBack(book.jo, "A word is missing."));
        SignedVisit.signBy(book, book.jo, SignedVisit.drawn());
        SignedVisit.signBy(book, book.amara, Mark.typed("Amara Okafor"));

        var pdf = copy();

        assertEquals(List.of(HowSigned.OWN_KEY, HowSigned.OWN_KEY), how(checked(pdf)));
        assertFalse(Carried.text(pdf, PROOF).contains("A word is missing."));
    }

    @Test
    void noticesEveryChangedByte() throws Exception {
        SignedVisit.in(book);
        var copy = copy();

        Forged.noticesAnyOf(100, copy);
        assertFalse(DocumentCheck.of(Arrays.copyOf(copy, copy.length - 1)).isGood());
    }

    @Test
    void noticesOtherWordsUnderANewSeal() throws Exception {
        SignedVisit.in(book);

        var forged = Forged.with(Carried.bytes(copy(), PROOF), PROOF, "Home visit", folder);

        assertEquals(new Verification.Changed(Reason.OTHER_WORDS), DocumentCheck.of(forged));
    }

    @Test
    void noticesAnotherNameInTheSignedBytes() throws Exception {
        SignedVisit.in(book);
        var proof =
                Forged.changed(
                        Carried.bytes(copy(), PROOF), "Jo Bright\",\"mark", "Jo Blight\",\"mark");

        var forged = Forged.with(proof, PROOF, "Home visit", folder);

        assertEquals(new Verification.Changed(Reason.SIGNATURE_WRONG), DocumentCheck.of(forged));
    }

    @Test
    void noticesOtherWordsInWhatWasSigned() throws Exception {
        SignedVisit.in(book);
        var proof = Forged.changed(Carried.bytes(copy(), PROOF), "every night", "every month");

        var forged = Forged.with(proof, PROOF, "Home visit", folder);

        assertEquals(new Verification.Changed(Reason.SIGNATURE_WRONG), DocumentCheck.of(forged));
    }

    @Test
    void doesNotReadTheProofOfANewerFormat() throws Exception {
        SignedVisit.in(book);
        var proof =
                new String(Carried.bytes(copy(), PROOF), StandardCharsets.UTF_8)
                        .replace("\"version\" : 1", "\"version\" : 2")
                        .getBytes(StandardCharsets.UTF_8);

        var forged = Forged.with(proof, PROOF, "Home visit", folder);

        assertEquals(
                new Verification.Changed(Reason.EVIDENCE_UNREADABLE), DocumentCheck.of(forged));
    }

    @Test
    void tellsInWordsWhoSignedAndWhatIsToBeConfirmed() throws Exception {
        SignedVisit.drawnIn(book);

        var words =
                String.join("\n", new CheckWords(Printer.SATURDAY.getZone()).of(checked(copy())));

        assertTrue(words.contains("the record of the home visit on Monday 4 May 2026"), words);
        assertTrue(words.contains("Amara Okafor signed as the carer"), words);
        assertTrue(words.contains("To be confirmed: the name of Jo Bright was drawn"), words);
    }

    private static List<HowSigned> how(Verification.SignedVisit signed) {
        return signed.names().stream().map(VisitName::how).toList();
    }

    private static Verification.SignedVisit checked(byte[] pdf) {
        return assertInstanceOf(Verification.SignedVisit.class, DocumentCheck.of(pdf));
    }

    private byte[] copy() throws IOException {
        var printer = new Printer(book, folder);
        return printer.read(printer.visit());
    }
}
