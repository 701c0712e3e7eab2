package org.hearthbook.desktop.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Certificates;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.induction.OutcomeProgress.Standing;
import org.hearthbook.records.induction.Piece;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Each promise is tried on an outcome of its own, in one household's book.
class OutcomeModelTest {

    private static final String WORDS = "We cook the food that each child grew up with.";

    @TempDir static Path folder;
    private static Evening evening;

    @BeforeAll
    static void beginABook() {
        evening = Evening.of(folder.resolve("book"));
    }

    @AfterAll
    static void putItAway() {
        evening.close();
    }

    private static Sitting sitting() {
        try (var window = Screen.show(() -> new javafx.scene.layout.StackPane())) {
            return window.compute(evening::sitting);
        }
    }

    private static OutcomeModel model(String code) {
        return new OutcomeModel(sitting(), code);
    }

    private static OpenBook book() {
        return evening.book();
    }

    @Test
    void beginsTheRecordWithTheFirstSaving() {
        var model = model("1.1");
        assertEquals(Standing.NOT_STARTED, model.shown().progress().standing());

        model.account().set(WORDS);
        assertTrue(model.hasUnsavedWords());
        model.saveAccount();

        assertInstanceOf(OutcomeState.Saved.class, model.state().get());
        assertEquals(WORDS, model.shown().account());
        assertEquals(Standing.DRAFTING, model.shown().progress().standing());
        assertFalse(model.hasUnsavedWords());
    }

    @Test
    void marksExactlyWhatIsOnThePageAsReady() {
        var model = model("1.2");
        model.account().set(WORDS);

        model.markReady();

        var evidence = model.shown().evidence().orElseThrow();
        assertEquals(Standing.READY, model.shown().progress().standing());
        assertEquals(WORDS, evidence.account());
        model.takeBack();
        assertEquals(Standing.DRAFTING, model.shown().progress().standing());
    }

    @Test
    void saysWhatIsMissingAndClearsNothing() {
        var model = model("1.3");
        model.account().set("  ");

        model.markReady();

        var notSaved = assertInstanceOf(OutcomeState.NotSaved.class, model.state().get());
        assertEquals("Write a short account first. What is behind it is kept.", notSaved.words());
        assertEquals("  ", model.account().get());
    }

    @Test
    void keepsAHundredThousandCharactersAndNeverCutsAny() {
        var model = model("1.4");
        model.account().set("word ".repeat(20_000));
        model.saveAccount();
        assertEquals(100_000, model.shown().account().length());

        model.account().set("word ".repeat(60_000));
        model.saveAccount();

        var notSaved = assertInstanceOf(OutcomeState.NotSaved.class, model.state().get());
        assertTrue(notSaved.words().contains("Your words are still here"), notSaved.words());
        assertEquals(300_000, model.account().get().length());
        model.account().set(model.shown().account());
    }

    @Test
    void remembersWhichQuestionsWereThoughtAbout() {
        var model = model("2.1");
        var letters = model.shown().progress().outcome().criteria();
        var first = letters.getFirst().letter();

        model.consider(first, true);
        assertTrue(model.shown().hasConsidered(first));
        model.consider(first, false);

        assertFalse(model.shown().hasConsidered(first));
    }

    @Test
    void takesAPieceOutAndPutsItBack() throws IOException {
        var sitting = sitting();
        var model = new OutcomeModel(sitting, "2.2");
        var photo = Certificates.photo(folder, "garden.png");
        var file = ((FileAdding.Added) book().files().add(photo, _ -> {})).file();
        model.add(new Piece(book().newId(), "photo", Piece.Source.FILE, file.id(), "Peas"));

        try (var screen = Screen.show(() -> sitting.undo())) {
            screen.inside(() -> model.remove(model.shown().pieces().getFirst()));
            assertEquals(List.of(), model.shown().pieces());
            assertTrue(screen.allWords().contains("garden.png was taken out"), screen.allWords());
            screen.press("undo");
        }

        assertEquals("Peas", model.shown().pieces().getFirst().caption());
        assertEquals(file.id(), model.shown().pieces().getFirst().record());
    }

    @Test
    void comesBackWithWhatWasHalfWritten() {
        var model = model("2.5");
        model.account().set("Half a thou");
        model.keep();

        assertEquals("Half a thou", model("2.5").account().get());
        var again = model("2.5");
        again.account().set("Half a thought, and the rest.");
        again.saveAccount();

        assertEquals(again.account().get(), model("2.5").account().get());
        assertFalse(model("2.5").hasUnsavedWords());
    }

    @Test
    void saysSomethingAboutIt() {
        var model = model("3.1");
        model.account().set(WORDS);
        model.saveAccount();

        model.say("Shall I add the school's letter?", () -> {});

        assertEquals(
                "Shall I add the school's letter?",
                model.shown().evidence().orElseThrow().conversation().getLast().words());
    }
}
