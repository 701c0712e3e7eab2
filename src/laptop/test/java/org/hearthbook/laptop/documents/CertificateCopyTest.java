package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.checking.DocumentCheck;
import org.hearthbook.laptop.documents.checking.Verification;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.documents.press.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

final class CertificateCopyTest {

    @TempDir private Path folder;

    @Test
    void namesTheCarerTheSetTheManagerAndTheDay() throws Exception {
        var book = new MillLane();
        var set = book.pack().inductionSet("mainstream").orElseThrow();

        var words = Read.words(copy(book, SignedCertificate.in(book)));

        Read.says(
                words,
                "Certificate of successful completion This certifies that Amara Okafor",
                "Development Standards for " + set.label(),
                "All " + set.outcomes().size() + " outcomes were shown",
                "For the fostering service, the manager Priya Desai Priya Desai",
                "East Essex fostering Signed Monday 4 May 2026",
                "1.2 " + set.outcome("1.2").orElseThrow().title(),
                "Recommended by Jo Bright, Monday 4 May 2026",
                SignedCertificate.what(book).sha256());
    }

    @Test
    void saysAndCarriesNothingOfWhyThereWasMoreTime() throws Exception {
        var book = new MillLane();

        var pdf = copy(book, SignedCertificate.in(book));

        assertFalse(Read.words(pdf).contains(SignedCertificate.REASON));
        assertFalse(
                Carried.text(pdf, "certificate-evidence.json").contains(SignedCertificate.REASON));
    }

    static Stream<String> names() {
        return Names.inEveryScript();
    }

    @ParameterizedTest
    @MethodSource("names")
    void lastsAndCanBeReadAndCheckedByEveryoneInEveryScript(String name) throws Exception {
        var book = new MillLane(name);

        var pdf = copy(book, SignedCertificate.in(book));

        Vera.lasts(pdf);
        assertTrue(Read.words(pdf).contains("This certifies that " + name), Read.words(pdf));
        var checked = assertInstanceOf(Verification.SignedCertificate.class, DocumentCheck.of(pdf));
        assertEquals(name, checked.carer());
        assertEquals("Priya Desai", checked.manager().name());
    }

    @Test
    void isNotThereBeforeAManagerHasSigned() {
        var book = new MillLane();
        var printer = new Printer(book, folder);

        var pressed = printer.certificate(SignedCertificate.recommendedIn(book));

        assertEquals(
                new Pressed.NotWritten(
                        "No manager has signed this certificate yet, so there is no copy to make."),
                pressed);
        assertFalse(Files.exists(printer.file()));
        assertInstanceOf(Pressed.NotWritten.class, printer.certificate(MillLane.id("nothing")));
    }

    private byte[] copy(MillLane book, UUID record) throws IOException {
        var printer = new Printer(book, folder);
        return printer.read(printer.certificate(record));
    }
}
