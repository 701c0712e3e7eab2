package org.hearthbook.desktop.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class NoteViewModelTest {

    @TempDir static Path folder;
    private static Evening evening;
    private static Sitting sitting;
    private UUID note;

    @BeforeAll
    static void sitDown() {
        evening = Evening.of(folder.resolve("book"));
        sitting = Toolkit.inside(evening::sitting);
    }

    @AfterAll
    static void getUp() {
        evening.close();
    }

    @BeforeEach
    void write() {
        note = evening.book().newId();
        var written = new NoteChange.NoteWritten(wording("We read together."), List.of());
        Evening.must(evening.book().act(Act.on(note, written)));
    }

    private static Wording wording(String text) {
        return new Wording(
                "everyday",
                List.of(evening.kofi()),
                Evening.MONDAY,
                null,
                text,
                Map.of(),
                List.of(),
                List.of());
    }

    private NoteViewModel reading() {
        return Toolkit.inside(() -> new NoteViewModel(sitting, note));
    }

    private Note now() {
        return evening.book().household().note(note).orElseThrow();
    }

    /// Two wordings over the same one, as when two laptops were apart.
    private void writeApart(String one, String other) {
        var base = now().heads();
        for (var text : List.of(one, other)) {
            var amended = new NoteChange.Amended(wording(text), "");
            Evening.must(evening.book().act(Act.over(note, base, amended)));
        }
    }

    @Test
    void takesANoteOutAndPutsItBack() {
        var model = reading();

        Toolkit.doing(() -> model.remove("Taken out."));
        assertTrue(now().isRemoved());
        Toolkit.doing(model::restore);

        assertFalse(now().isRemoved());
    }

    @Test
    void keepsWhatTheChildSaysOfIt() {
        var model = reading();

        Toolkit.doing(() ->
                model.childAsked(
                        evening.kofi(), true, NoteChange.Answer.NOT_RIGHT, " it was THREE books"));

        var check = now().checks().getFirst().asked();
        assertEquals(" it was THREE books", check.theirWords());
        assertEquals(Evening.MONDAY, check.on());
    }

    @Test
    void showsBothWordingsAndSettlesOnOneInOneAct() {
        writeApart("We read two books.", "We read and sang.");
        var model = reading();
        assertTrue(now().isInConflict());

        Toolkit.doing(() -> model.settle(now().standing().getFirst()));

        assertFalse(now().isInConflict());
        assertEquals("We read two books.", now().wording().text());
        assertTrue(
                now().versions().stream()
                        .anyMatch(it -> it.wording().text().equals("We read and sang.")));
    }

    @Test
    void putsBothWordingsIntoOne() {
        writeApart("We read two books.", "We read and sang.");

        Toolkit.doing(reading()::keepBoth);

        assertEquals("We read two books.\n\nWe read and sang.", now().wording().text());
        assertFalse(now().isInConflict());
    }

    @Test
    void standsAsEvidenceOnceAndSaysSoTheSecondTime() {
        var model = reading();
        var outcome = model.outcomes().get(1);
        var done = new ArrayList<String>();

        Toolkit.doing(() -> model.useAsEvidence(outcome, () -> done.add("used")));
        Toolkit.doing(() -> model.useAsEvidence(outcome, () -> done.add("again")));

        var book = evening.book();
        var id = Evidence.idFor(book.household().id(), book.me(), "mainstream", outcome.code());
        var pieces = book.household().evidence(id).orElseThrow().pieces();
        assertTrue(pieces.stream().map(Piece::record).anyMatch(note::equals));
        assertEquals(List.of("used"), done);
        var state = assertInstanceOf(NoteViewModel.State.NotDone.class, model.state().get());
        assertEquals("This stands as evidence here already. Nothing was changed.", state.words());
    }

    @Test
    void saysWhenANoteIsNotInTheBook() {
        var nowhere = Toolkit.inside(() -> new NoteViewModel(sitting, new UUID(7, 7)));

        assertInstanceOf(NoteViewModel.State.Gone.class, nowhere.state().get());
    }

    @Test
    void underlinesWhatOnlyOneWordingSays() {
        assertEquals(
                List.of(" He laughed."),
                List.copyOf(Wordings.onlyIn("We read. He laughed.", "We read. He cried.")));
        assertEquals("We read. Again.", String.join("", Wordings.sentences("We read. Again.")));
    }

    @Test
    void listsTheDaysNarrowedToWhatIsAskedFor() {
        var model = Toolkit.inside(() -> new NotesViewModel(sitting));
        var all = model.lines().size();

        Toolkit.doing(() -> model.typed().set("together"));
        assertTrue(model.lines().stream().allMatch(it -> says(it.note(), "together")));
        assertFalse(model.lines().isEmpty());
        Toolkit.doing(() -> model.typed().set("zeppelin"));
        assertEquals(List.of(), List.copyOf(model.lines()));
        Toolkit.doing(() -> model.typed().set(""));
        Toolkit.doing(() -> model.child().set(new UUID(7, 7)));
        assertEquals(List.of(), List.copyOf(model.lines()));
        Toolkit.doing(() -> model.child().set(null));

        assertEquals(all, model.lines().size());
        assertEquals("Monday 1 March 2027", model.lines().getFirst().day());
    }

    private static boolean says(Note note, String word) {
        return note.wording().text().contains(word);
    }
}
