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
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.visits.VisitChange;
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

final class VisitCopyTest {

    private static final Clock SATURDAY =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir private Path folder;

    @Test
    void saysExactlyWhatWasSignedAndHow() throws Exception {
        var book = new MillLane();
        SignedVisit.in(book);

        var words = Read.words(copy(book));

        assertTrue(letters(words).contains(letters(text(book))), words);
        says(
                words,
                "The house on Mill Lane",
                "Signed by both.",
                "The visitor, for the fostering service",
                "Signed with their own sign-in Monday 4 May 2026, 20:",
                Hashes.of(text(book)),
                "Fostering service East");
    }

    @Test
    void saysPlainlyWhatIsStillToBeConfirmed() throws Exception {
        var book = new MillLane();
        SignedVisit.drawnIn(book);

        var words = Read.words(copy(book));

        says(
                words,
                "To be confirmed. A name under this record was drawn",
                "on which Amara Okafor was signed in",
                "To be confirmed: Jo Bright has still to say");
    }

    @Test
    void saysWhenAndHowADrawnNameWasConfirmed() throws Exception {
        var book = new MillLane();
        SignedVisit.drawnIn(book);
        SignedVisit.confirmBy(book, book.jo);

        var words = Read.words(copy(book));

        says(words, "Drawn by hand Monday 4 May 2026, 20:", "Confirmed with their own sign-in");
        assertFalse(words.contains("To be confirmed"), words);
    }

    @Test
    void keepsADisownedNameInSightWithTheReason() throws Exception {
        var book = new MillLane();
        SignedVisit.drawnIn(book);
        SignedVisit.disownBy(book, book.jo, "I had left by then.");

        var words = Read.words(copy(book));

        says(
                words,
                "Jo Bright says that this is not their name.",
                "I had left by then.",
                "The visitor has not signed yet.",
                "One has signed this record.");
    }

    @Test
    void showsWhatWasAddedLaterApartFromWhatWasSigned() throws Exception {
        var book = new MillLane();
        SignedVisit.in(book);
        SignedVisit.act(book, book.jo, new VisitChange.Added("The school rang back at four."));
        SignedVisit.act(
                book, book.amara, new VisitChange.ActionClosed(SignedVisit.ACTION, "I rang them."));

        var words = Read.words(copy(book));

        says(
                words,
                "It is no part of what was signed.",
                "The school rang back at four. Added by Jo Bright, Monday 4 May 2026",
                "Ring the school I rang them. This action was closed by Amara Okafor");
    }

    @Test
    void saysThatNobodyHasSignedYet() throws Exception {
        var book = new MillLane();
        SignedVisit.writtenIn(book, "");

        var pdf = copy(book);

        says(
                Read.words(pdf),
                "This record is not signed yet. Its words can still change.",
                "No carer has signed yet.",
                "The visitor has not signed yet.");
        assertInstanceOf(Verification.Unchanged.class, DocumentCheck.of(pdf));
    }

    @Test
    void carriesNoWordThatWasTakenOutBeforeItWasSigned() throws Exception {
        var book = new MillLane();
        SignedVisit.in(book);

        var carried = Carried.text(copy(book), "visit-evidence.json");

        assertTrue(carried.contains("He reads every night."), carried);
        assertFalse(carried.contains("we had just sat down"), carried);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amara Okafor",
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
        SignedVisit.writtenIn(book, "They call me " + name + ".\n" + name);
        SignedVisit.signBy(book, book.amara, SignedVisit.drawn());
        SignedVisit.signBy(book, book.jo, SignedVisit.drawn());

        var pdf = copy(book);

        assertEquals(List.of(), Vera.archivalFaults(pdf));
        assertEquals(List.of(), Vera.accessibilityFaults(pdf));
        assertTrue(letters(Read.words(pdf)).contains("Theycallme" + letters(name)), name);
        assertInstanceOf(Verification.SignedVisit.class, DocumentCheck.of(pdf));
    }

    @Test
    void saysThatAVisitIsNotInTheBook() {
        var pressed = press(new MillLane(), folder.resolve("x.pdf"));

        assertInstanceOf(Pressed.NotWritten.class, pressed);
    }

    private static void says(String words, String... expected) {
        for (var it : expected) {
            assertTrue(words.contains(it), it + " in " + words);
        }
    }

    /// Without white space, and without what stands at the foot of each page.
    private static String letters(String words) {
        return words.replaceAll("Home visit, Monday[^:]*: The house on Mill Lane", "")
                .replaceAll("Page \\d of \\d", "")
                .replaceAll("\\s", "");
    }

    private static String text(MillLane book) {
        return book.household().visit(SignedVisit.RECORD).orElseThrow().page().text();
    }

    private byte[] copy(MillLane book) throws IOException {
        var file = folder.resolve("copy.pdf");
        assertInstanceOf(Pressed.Written.class, press(book, file));
        return Files.readAllBytes(file);
    }

    private static Pressed press(MillLane book, Path file) {
        return new Documents(book.files(), SATURDAY)
                .visit(book.household(), SignedVisit.RECORD, file, Progress.unwatched());
    }
}
