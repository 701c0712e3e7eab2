package org.hearthbook.desktop.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Quote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

final class WriteNoteViewModelTest {

    @TempDir static Path folder;
    private static Evening evening;
    private static Sitting sitting;

    @BeforeAll
    static void sitDown() {
        evening = Evening.of(folder.resolve("book"));
        sitting = Toolkit.inside(evening::sitting);
    }

    @AfterAll
    static void getUp() {
        evening.close();
    }

    private static WriteNoteViewModel writing() {
        sitting.book().drafts().discard("note:new");
        return Toolkit.inside(() -> new WriteNoteViewModel(sitting));
    }

    private static Note saved(WriteNoteViewModel model) {
        Toolkit.doing(model::save);
        var saved =
                assertInstanceOf(
                        WriteNoteViewModel.State.Saved.class,
                        model.state().get(),
                        () -> model.state().get().toString());
        return sitting.book().household().note(saved.note()).orElseThrow();
    }

    private static List<String> amiss(WriteNoteViewModel model) {
        model.save();
        var amiss = assertInstanceOf(WriteNoteViewModel.State.Amiss.class, model.state().get());
        return amiss.problems().stream().map(NoteCheck.Problem::words).toList();
    }

    @Test
    void savesWhatHappenedAsItWasTyped() {
        var model = writing();
        model.form().text().set("We read together.\n\nTwice.");
        model.form().about().add(evening.kofi());
        model.form().at().set("7.30 pm");

        var note = saved(model);

        assertEquals("We read together.\n\nTwice.", note.wording().text());
        assertEquals(List.of(evening.kofi()), note.wording().about());
        assertEquals(Evening.MONDAY, note.wording().happenedOn());
        assertEquals(LocalTime.of(19, 30), note.wording().happenedAt());
    }

    @Test
    void saysWhatIsAmissAndKeepsEveryWord() {
        var model = writing();
        model.form().on().set("31 2 2027");
        model.form().at().set("25:00");

        var words = amiss(model);

        assertEquals(3, words.size(), words.toString());
        assertTrue(words.getFirst().contains("28 days"), words.toString());
        assertTrue(words.contains("Write what happened first. Nothing was saved yet."));
        assertEquals("31 2 2027", model.form().on().get());
    }

    @Test
    void refusesADayThatIsStillToCome() {
        var model = writing();
        model.form().text().set("We will read.");
        model.form().on().set("2 3 2027");

        assertEquals(
                List.of("This day is still to come. Write the day it happened."), amiss(model));
    }

    @Test
    void keepsExactWordsToTheLastSpace() {
        var model = writing();
        var spoken = new SpokenWords();
        spoken.speaker().set(evening.kofi());
        spoken.words().set("  i dont  WANT to go there, ever \n");
        model.form().spoken().add(spoken);

        var note = saved(model);

        assertEquals(
                List.of(new Quote(evening.kofi(), "  i dont  WANT to go there, ever \n")),
                note.quotes());
    }

    @Test
    void asksWhoSaidTheExactWords() {
        var model = writing();
        var spoken = new SpokenWords();
        spoken.words().set("I am fine");
        model.form().spoken().add(spoken);

        assertEquals(List.of("Choose who said these words."), amiss(model));
    }

    @Test
    void takesRightToLeftTextAndEmojiAsTheyAre() {
        var text = "قرأنا معًا 📚 and then שלום 👩🏽‍🍳 together";
        var model = writing();
        model.form().text().set(text);

        assertEquals(text, saved(model).wording().text());
    }

    @Test
    void takesAHundredThousandPastedCharacters() {
        var text = "long ".repeat(20_000);
        var model = writing();
        model.form().text().set(text);

        assertEquals(text, saved(model).wording().text());
    }

    @Test
    void saysWhatBecameOfATextThatIsTooLongAndKeepsIt() {
        var model = writing();
        model.form().text().set("x".repeat(200_001));

        model.save();

        var state = assertInstanceOf(WriteNoteViewModel.State.NotSaved.class, model.state().get());
        assertTrue(state.words().contains("Your words are still here"), state.words());
        assertEquals(200_001, model.form().text().get().length());
    }

    @Test
    void findsTheHalfWrittenNoteAgain() {
        var model = writing();
        model.form().text().set("Half a thou");
        model.form().about().add(evening.kofi());
        model.form().fields().put("my-opinion", "I was proud");
        var spoken = new SpokenWords();
        spoken.words().set(" Can we  go");
        model.form().spoken().add(spoken);
        Toolkit.doing(model::touched);
        Toolkit.doing(model::leave);

        var again = Toolkit.inside(() -> new WriteNoteViewModel(sitting)).form();

        assertEquals("Half a thou", again.text().get());
        assertEquals(List.of(evening.kofi()), List.copyOf(again.about()));
        assertEquals(Map.of("my-opinion", "I was proud"), again.fields());
        assertEquals(" Can we  go", again.spoken().getFirst().words().get());
    }

    @Test
    void letsGoOfTheDraftOnceTheNoteIsSaved() {
        var model = writing();
        model.form().text().set("We sang.");
        Toolkit.doing(model::touched);

        saved(model);

        assertTrue(sitting.book().drafts().find("note:new").isEmpty());
    }

    @Test
    void remarksOnALabelUntilItIsPutAside() {
        var model = writing();
        model.form().text().set("He was aggressive at tea.");

        var remark = model.remark().orElseThrow();
        Toolkit.doing(() -> model.dismiss(remark));

        assertTrue(model.remark().isEmpty());
    }

    @Test
    void writesANoteAnewAndKeepsWhatItSaid() {
        var model = writing();
        model.form().text().set("We read.");
        var note = saved(model);

        var anew = Toolkit.inside(() -> new WriteNoteViewModel(sitting, note));
        anew.form().text().set("We read two books.");
        anew.because("I forgot one");
        var after = saved(anew);

        assertEquals(2, after.versions().size());
        assertEquals("We read.", after.versions().getFirst().wording().text());
        assertEquals("I forgot one", after.versions().getLast().why());
    }
}
