package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.notes.NoteChoice;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.laptop.documents.press.Read;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.GoalChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class TrainingAndNotesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @TempDir private Path folder;
    private final MillLane book = new MillLane("أمينة الخطيب");

    @Test
    void printsWhatIsAskedEveryCourseAndTheGoals() throws Exception {
        AcceptedEvidence.in(book, "1.2");
        var goal = new GoalChange.GoalSet(book.amara, "Learn to braid hair.", MONDAY);
        book.act(book.amara, MillLane.id("goal"), goal);

        var pdf = training(book.amara);

        Read.says(
                Read.words(pdf),
                "Training record of أمينة الخطيب",
                "Done on Monday 4 May 2026, to be done again from Friday 4 May 2029",
                "Equality and diversity for carers",
                "County training",
                "Names matter.",
                "We say his name his way.",
                "certificate.pdf",
                "Learn to braid hair.");
        Vera.lasts(pdf);
    }

    @Test
    void saysThatAChildHasNoTrainingRecord() {
        var pressed = printer().training(book.kofi);

        assertInstanceOf(Pressed.NotWritten.class, pressed);
    }

    @Test
    void printsNotesWithExactWordsTheChildsAnswerAndWhatWasThereBefore() throws Exception {
        AcceptedEvidence.in(book, "1.2");
        var note = MillLane.id("note");
        var amended = new NoteChange.Amended(wording("He came home quiet and hungry."), "More");
        book.act(book.amara, note, amended);
        var asked =
                new NoteChange.ChildAsked(
                        book.kofi, MONDAY, true, NoteChange.Answer.RIGHT, "and it was raining");
        book.act(book.amara, note, asked);

        var pdf = notes(Optional.empty());

        Read.says(
                Read.words(pdf),
                "Monday 4 May 2026: Everyday note",
                "About the whole household.",
                "Written anew by أمينة الخطيب",
                "He came home quiet and hungry.",
                "In the words of Kofi",
                "they said i talk funny",
                "Kofi was asked on Monday 4 May 2026 and said that this is right.",
                "and it was raining",
                "What it said before",
                "He came home quiet.");
        Vera.lasts(pdf);
    }

    @Test
    void namesOtherChildrenByInitialsInOneChildsNotes() throws Exception {
        var other = MillLane.id("other child");
        var added = new PersonChange.ChildAdded("Malika Osei", "", "M.O.", null, MONDAY);
        book.act(book.amara, other, added);
        var both =
                new Wording(
                        "everyday",
                        List.of(book.kofi, other),
                        MONDAY,
                        null,
                        "They built a den.",
                        Map.of(),
                        List.of(),
                        List.of());
        book.act(book.amara, MillLane.id("den"), new NoteChange.NoteWritten(both, List.of()));

        var words = Read.words(notes(Optional.of(book.kofi)));

        assertTrue(words.contains("About Kofi, M.O."), words);
        assertFalse(words.contains("Malika"), words);
    }

    @Test
    void leavesOutNotesOfOtherDaysAndThoseTakenOut() throws Exception {
        AcceptedEvidence.in(book, "1.2");
        book.act(book.amara, MillLane.id("note"), new NoteChange.Removed("Twice"));

        assertTrue(Read.words(notes(Optional.empty())).contains("There are no notes"));
    }

    private static Wording wording(String text) {
        return new Wording(
                "everyday", List.of(), MONDAY, null, text, Map.of(), List.of(), List.of());
    }

    private byte[] training(UUID carer) throws IOException {
        return printer().read(printer().training(carer));
    }

    private byte[] notes(Optional<UUID> child) throws IOException {
        var choice = new NoteChoice(child, MONDAY.minusDays(30), MONDAY.plusDays(30));
        return printer().read(printer().notes(choice));
    }

    private Printer printer() {
        return new Printer(book, folder);
    }
}
