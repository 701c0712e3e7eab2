package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.documents.press.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

final class AgreementCopyTest {

    @TempDir private Path folder;

    @Test
    void holdsTheExactTextBothSignaturesAndTheFingerprint() throws Exception {
        var book = new MillLane();
        var record = SignedAgreement.countersignedIn(book);
        var agreement = book.household().agreement(record).orElseThrow();

        var words = Read.words(copy(book, record));

        Read.says(
                words,
                agreement.title(),
                "The carer",
                "Amara Okafor",
                "For the fostering service",
                "Jo Bright",
                "Signed Monday 4 May 2026, 20:",
                agreement.textSha256(),
                "Terms of approval Two children");
    }

    @Test
    void saysWhoHasNotSignedYet() throws Exception {
        var book = new MillLane();

        var words = Read.words(copy(book, SignedAgreement.in(book)));

        assertTrue(words.contains("The fostering service has not signed yet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amara Okafor", "Олена Шевченко", "أمينة الخطيب", "ሰላም ተስፋዬ"})
    void lastsAndCanBeReadByEveryoneInEveryScript(String name) throws Exception {
        var book = new MillLane(name);

        var pdf = copy(book, SignedAgreement.countersignedIn(book));

        Vera.lasts(pdf);
        assertTrue(Read.words(pdf).contains(name));
    }

    @Test
    void saysThatAnAgreementIsNotInTheBook() {
        var pressed = new Printer(new MillLane(), folder).agreement(MillLane.id("nothing"));

        assertInstanceOf(Pressed.NotWritten.class, pressed);
    }

    private byte[] copy(MillLane book, UUID record) throws IOException {
        var printer = new Printer(book, folder);
        return printer.read(printer.agreement(record));
    }
}
