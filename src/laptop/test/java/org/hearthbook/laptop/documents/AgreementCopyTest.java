package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

final class AgreementCopyTest {

    private static final Clock SATURDAY =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir private Path folder;

    @Test
    void holdsTheExactTextBothSignaturesAndTheFingerprint() throws Exception {
        var book = new MillLane();
        var record = SignedAgreement.countersignedIn(book);
        var agreement = book.household().agreement(record).orElseThrow();

        var words = Read.words(copy(book, record));

        for (var expected :
                List.of(
                        agreement.title(),
                        "The carer",
                        "Amara Okafor",
                        "For the fostering service",
                        "Jo Bright",
                        "Signed Monday 4 May 2026, 20:",
                        agreement.textSha256(),
                        "Terms of approval Two children")) {
            assertTrue(words.contains(expected), expected + " in " + words);
        }
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

        assertEquals(List.of(), Vera.archivalFaults(pdf));
        assertEquals(List.of(), Vera.accessibilityFaults(pdf));
        assertTrue(Read.words(pdf).contains(name));
    }

    @Test
    void saysThatAnAgreementIsNotInTheBook() {
        var pressed = press(new MillLane(), MillLane.id("nothing"), folder.resolve("x.pdf"));

        assertInstanceOf(Pressed.NotWritten.class, pressed);
    }

    private byte[] copy(MillLane book, UUID record) throws IOException {
        var file = folder.resolve("copy.pdf");
        assertInstanceOf(Pressed.Written.class, press(book, record, file));
        return Files.readAllBytes(file);
    }

    private static Pressed press(MillLane book, UUID record, Path file) {
        return new Documents(book.files(), SATURDAY)
                .agreement(book.household(), record, file, Progress.unwatched());
    }
}
