package org.hearthbook.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Certificates;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.desktop.trying.WholeSet;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The screens of those who review, pressed, read, pictured and swept.
class ReviewScreensTest {

    private static final List<Look> LOOKS =
            List.of(
                    Screen.DAY,
                    Screen.DAY_LARGE,
                    new Look(Theme.DARK, 100),
                    new Look(Theme.DARK, 200));

    @TempDir Path folder;

    private static void sweep(String name, Supplier<? extends Node> page) {
        for (var look : LOOKS) {
            try (var screen = Screen.show(look, 1000, 900, page)) {
                var picture = name + "-" + look.theme().name() + look.textPercent();
                screen.picture(picture);
                assertEquals(List.of(), screen.faults(), picture);
            }
        }
    }

    @Test
    void showsWhatIsReadyFirstAndTurnsBetweenCarers() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var ben = secondCarer(family);
            family.marksReady("1.2", "We listen to each other.");
            sweep("their-standards", () -> new TheirStandardsView(table.sitting(), family.carer()));
            try (var screen =
                    Screen.show(() -> new TheirStandardsView(table.sitting(), family.carer()))) {
                var words = screen.allWords();
                assertTrue(words.contains("1 outcome is ready for you"), words);
                assertTrue(words.contains("weeks left"), words);
                assertTrue(screen.find(Button.class, "carer-1").isDisabled());
                screen.press("review-1-2").press("open-completion").press("carer-2");
            }

            assertEquals(
                    List.of(
                            new Place.TheirOutcome(family.carer(), "1.2"),
                            new Place.Completion(family.carer()),
                            new Place.TheirStandards(ben)),
                    table.went());
        }
    }

    private static UUID secondCarer(Family family) {
        var ben = family.book().newId();
        var approved = LocalDate.of(2026, 9, 4);
        family.carerWrites(
                ben, new PersonChange.CarerAdded("Ben Okafor", "secondary", approved, ""));
        return ben;
    }

    @Test
    void readsAnOutcomeSendsItBackAndAcceptsTheAnswer() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var set = new WholeSet(family);
            var record = answered(table, family);
            Supplier<Node> page =
                    () -> new TheirOutcomeView(table.sitting(), family.carer(), "1.2");
            sweep("their-outcome", page);
            opensWhatStandsBehind(table, family);
            try (var screen = Screen.show(page)) {
                assertTrue(screen.words("their-account").endsWith("And with the baby too."));
                screen.press("read-round-1").picture("their-outcome-version-1");
                assertTrue(screen.allWords().contains("We listen to each other."));
                screen.type(KeyCode.ESCAPE);
                screen.press("accept");
                assertEquals("Write your passphrase.", screen.words("review-passphrase-error"));
                screen.write("review-passphrase", Evening.WORDS).press("give-back");
                var missing = screen.words("review-words-error");
                assertTrue(missing.startsWith("Say what is missing"), missing);
                assertEquals("review-problem", screen.focus());
                screen.picture("their-outcome-problem");
                screen.press("accept");
                assertFalse(screen.sees("accept"));
                assertTrue(screen.allWords().contains("Version 2: accepted"));
            }
            family.postman().receivesAll(Family.AT);
            family.carerWrites(record, new EvidenceChange.AccountWritten("We listen. We sing."));
            sweep("their-outcome-changed", page);
            try (var screen = Screen.show(page)) {
                assertTrue(screen.allWords().contains("What was accepted"), screen.allWords());
            }
            assertEquals(1, set.evidence("1.2").accepted().size());
        }
    }

    /// Sent back once and answered, with a note and a photo behind it.
    private UUID answered(Table table, Family family) {
        var set = new WholeSet(family);
        var record = family.marksReady("1.2", "We listen to each other.");
        var model = Toolkit.inside(() -> new ReviewModel(table.sitting(), family.carer(), "1.2"));
        model.comment().words().set("And how with the youngest?");
        model.giveBack(Evening.WORDS.toCharArray());
        family.postman().receivesAll(Family.AT);
        family.carerWrites(
                record,
                new EvidenceChange.AccountWritten(
                        "We listen to each other. And with the baby too."));
        var note = note(family);
        var file = ((FileAdding.Added) family.book().files().add(photo(), _ -> {})).file().id();
        family.postman().receivesAll(Family.AT);
        for (var piece :
                List.of(
                        piece("observation", Piece.Source.NOTE, note, "Tea time"),
                        piece("photo", Piece.Source.FILE, file, "Peas that we planted"))) {
            family.carerWrites(record, new EvidenceChange.PieceAdded(piece));
        }
        family.carerWrites(
                record, new EvidenceChange.MarkedReady(set.evidence("1.2").contentSha256()));
        return record;
    }

    private void savesTheCertificate(Table table, Family family) {
        var file = folder.resolve("certificate.pdf");
        Supplier<Node> page =
                () ->
                        new CompletionView(
                                table.sitting(),
                                family.carer(),
                                (_, _) -> Optional.of(file),
                                _ -> true);
        try (var screen = Screen.show(page)) {
            screen.press("certificate-save").press("read-certificate");
            assertTrue(screen.allWords().contains("Fingerprint of all of it"));
            screen.press("go-on");
        }
        assertTrue(Files.exists(file));
    }

    private static Piece piece(String type, Piece.Source source, UUID behind, String caption) {
        return new Piece(UUID.randomUUID(), type, source, behind, caption);
    }

    private Path photo() {
        try {
            return Certificates.photo(folder, "garden.png");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static UUID note(Family family) {
        var note = family.book().newId();
        var wording =
                new Wording(
                        "everyday",
                        List.of(family.child()),
                        Evening.MONDAY,
                        null,
                        "Kofi asked the little one what she thought of the soup.",
                        Map.of(),
                        List.of(),
                        List.of());
        family.carerWrites(note, new NoteChange.NoteWritten(wording, List.of()));
        return note;
    }

    private void opensWhatStandsBehind(Table table, Family family) {
        var evidence = new WholeSet(family).evidence("1.2");
        var saved = folder.resolve("saved.png");
        try (var screen =
                Screen.show(() -> {
                    var sitting = table.sitting();
                    var model = new ReviewModel(sitting, family.carer(), "1.2");
                    return new TheirOutcomeView(sitting, model, (_, _) -> Optional.of(saved));
                })) {
            screen.press("piece-" + evidence.pieces().getFirst().id() + "-open");
            screen.press("piece-" + evidence.pieces().getLast().id() + "-open");
            assertTrue(screen.words("copy-said").startsWith("A copy is at"));
            assertTrue(
                    screen.tabWalk().containsAll(List.of("review-words", "accept", "give-back")));
        }
        assertTrue(Files.exists(saved));
        assertEquals(
                new Place.OneNote(evidence.pieces().getFirst().record()), table.went().getLast());
    }

    @Test
    void givesMoreTimeAndRecommends() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var set = new WholeSet(family);
            var codes = set.codes();
            Supplier<Node> page = () -> new CompletionView(table.sitting(), family.carer());
            set.ready(codes).acceptedHere(codes.subList(0, codes.size() - 3));
            sweep("completion-under-way", page);
            try (var screen = Screen.show(page)) {
                assertTrue(screen.allWords().contains("3 outcomes are not accepted yet"));
                screen.press("begin-move").press("move-way-1");
                screen.write("move-passphrase", Evening.WORDS).press("move-deadline");
                assertEquals("Write the new last day.", screen.words("move-day-error"));
                screen.picture("completion-move-problem");
                assertEquals(List.of(), screen.faults());
                screen.write("move-day", "4 3 2028").write("move-words", "Kofi was in hospital.");
                screen.press("move-deadline");
                assertTrue(screen.allWords().contains("More time, until Saturday 4 March 2028"));
            }
            set.acceptedHere(codes.subList(codes.size() - 3, codes.size()));
            sweep("completion-complete", page);
            try (var screen = Screen.show(page)) {
                screen.write("recommend-words", "A pleasure.");
                screen.write("recommend-passphrase", Evening.WORDS).press("recommend");
                assertTrue(screen.allWords().contains("The set is recommended"));
                assertFalse(screen.sees("begin-signing"));
            }
        }
    }

    @Test
    void readsTheCertificateToItsEndAndSignsIt() {
        try (var table = Table.ofAManager(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var set = new WholeSet(family).withJo();
            set.ready(set.codes()).acceptedElsewhere(set.codes()).recommendedElsewhere("Ready.");
            Supplier<Node> page = () -> new CompletionView(table.sitting(), family.carer());
            sweep("completion-recommended", page);
            try (var screen = Screen.show(page)) {
                screen.press("begin-signing").picture("certificate-letter");
                assertEquals(List.of(), screen.faults());
                assertTrue(screen.find(Button.class, "have-read").isDisabled());
                screen.inside(() -> screen.find(Node.class, "letter").requestFocus());
                screen.type(KeyCode.END).press("have-read").picture("certificate-sign");
                assertEquals(List.of(), screen.faults());
                screen.press("signing-pad-other");
                screen.inside(() ->
                        screen.find(TextField.class, "signing-pad-name").setText("Mia Example"));
                screen.write("signing-passphrase", Evening.WORDS).press("sign");
                assertTrue(screen.allWords().contains("The certificate is signed"));
            }
            sweep("completion-signed", page);
            savesTheCertificate(table, family);
        }
    }
}
