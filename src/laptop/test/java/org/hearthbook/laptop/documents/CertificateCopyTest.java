package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.checking.DocumentCheck;
import org.hearthbook.laptop.documents.checking.Verification;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.documents.press.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

final class CertificateCopyTest {

    private static final Clock SATURDAY =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir private Path folder;

    @Test
    void namesTheCarerTheSetTheManagerAndTheDay() throws Exception {
        var book = new MillLane();
        var set = book.pack().inductionSet("mainstream").orElseThrow();

        var words = Read.words(copy(book, SignedCertificate.in(book)));

        for (var expected :
                List.of(
                        "Certificate of successful completion This certifies that Amara Okafor",
                        "Development Standards for " + set.label(),
                        "All " + set.outcomes().size() + " outcomes were shown",
                        "For the fostering service, the manager Priya Desai Priya Desai",
                        "East Essex fostering Signed Monday 4 May 2026",
                        "1.2 " + set.outcome("1.2").orElseThrow().title(),
                        "Recommended by Jo Bright, Monday 4 May 2026",
                        SignedCertificate.what(book).sha256())) {
            assertTrue(words.contains(expected), expected + " in " + words);
        }
    }

    @Test
    void saysAndCarriesNothingOfWhyThereWasMoreTime() throws Exception {
        var book = new MillLane();

        var pdf = copy(book, SignedCertificate.in(book));

        assertFalse(Read.words(pdf).contains(SignedCertificate.REASON));
        assertFalse(
                Carried.text(pdf, "certificate-evidence.json").contains(SignedCertificate.REASON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Żółkiewski",
                "Олена Шевченко",
                "Αλέξανδρος Παπαδόπουλος",
                "أمينة الخطيب",
                "שרה דוד ויצחק",
                "ሰላም ተስፋዬ",
                "অমর্ত্য সেন শ্রীমতী",
                "क्षत्रिय ज्ञानेश्वरी",
                "தமிழ்ச்செல்வன் கௌசல்யா",
                "王小明"
            })
    void lastsAndCanBeReadAndCheckedByEveryoneInEveryScript(String name) throws Exception {
        var book = new MillLane(name);

        var pdf = copy(book, SignedCertificate.in(book));

        assertEquals(List.of(), Vera.archivalFaults(pdf));
        assertEquals(List.of(), Vera.accessibilityFaults(pdf));
        assertTrue(Read.words(pdf).contains("This certifies that " + name), Read.words(pdf));
        var checked = assertInstanceOf(Verification.SignedCertificate.class, DocumentCheck.of(pdf));
        assertEquals(name, checked.carer());
        assertEquals("Priya Desai", checked.manager().name());
    }

    @Test
    void isNotThereBeforeAManagerHasSigned() {
        var book = new MillLane();
        var file = folder.resolve("x.pdf");

        var pressed = press(book, SignedCertificate.recommendedIn(book), file);

        assertEquals(
                new Pressed.NotWritten(
                        "No manager has signed this certificate yet, so there is no copy to make."),
                pressed);
        assertFalse(Files.exists(file));
        assertInstanceOf(Pressed.NotWritten.class, press(book, MillLane.id("nothing"), file));
    }

    private byte[] copy(MillLane book, UUID record) throws IOException {
        var file = folder.resolve("copy.pdf");
        assertInstanceOf(Pressed.Written.class, press(book, record, file));
        return Files.readAllBytes(file);
    }

    private static Pressed press(MillLane book, UUID record, Path file) {
        return new Documents(book.files(), SATURDAY)
                .certificate(book.household(), book.pack(), record, file, Progress.unwatched());
    }
}
