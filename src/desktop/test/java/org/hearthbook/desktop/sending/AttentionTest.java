package org.hearthbook.desktop.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.Attention.Remedy;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Held;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

class AttentionTest {

    @TempDir Path folder;
    private Evening evening;
    private final PretendPost post = new PretendPost();

    @BeforeEach
    void begin() {
        evening = Evening.of(folder.resolve("book"));
    }

    @AfterEach
    void end() {
        evening.close();
    }

    @Test
    void withNothingToDecideItSaysSo() {
        try (var screen = show(Screen.DAY)) {
            assertTrue(screen.allWords().contains("Nothing needs your attention"));
            assertEquals(List.of(), screen.faults());
            screen.picture("attention-empty");
        }
    }

    @Test
    void everyRefusedWordIsOnThePageAndLeavesOnlyWhenAsked() {
        post.attention.add(refused("Kofi made pancakes.", "anotherPage", Remedy.KEEP_AS_NEW_NOTE));
        post.attention.add(refused("We planted beans.", "evidenceMovedOn", Remedy.WRITE_AGAIN));
        try (var screen = show(Screen.DAY)) {
            assertEquals("Kofi made pancakes.", screen.words("kept-1"));
            assertTrue(screen.allWords().contains("Open the page again and write there."));

            screen.press("keep-as-new-note-1");

            assertEquals(List.of("KEEP_AS_NEW_NOTE"), post.done);
            assertEquals("We planted beans.", screen.words("kept-1"));
            assertEquals("The words are in a new note now.", screen.words("attention-done"));
            screen.press("write-again-1");
            assertTrue(screen.allWords().contains("Nothing needs your attention"));
        }
    }

    @Test
    void whatCouldNotBeDoneIsSaidAndStaysOnTheList() {
        post.attention.add(refused("Kofi made pancakes.", "anotherPage", Remedy.DISMISS));
        post.answer = new Acted.NotSaved("The disk is full.");
        try (var screen = show(Screen.DAY)) {
            screen.press("dismiss-1");

            assertTrue(screen.allWords().contains("The disk is full."));
            assertEquals("Kofi made pancakes.", screen.words("kept-1"));
            assertEquals("error-summary", screen.focus());
        }
    }

    @Test
    void manyRemovalsAreAskedAbout() {
        post.held = new Held(removals(12));
        try (var screen = show(Screen.DAY)) {
            assertTrue(screen.allWords().contains("12 notes were removed on another laptop"));
            assertTrue(screen.allWords().contains("and 7 more"));

            screen.press("put-back");

            assertEquals(List.of("put back 12"), post.done);
            assertTrue(screen.words("attention-done").contains("kept"));
        }
    }

    @Test
    void twoWordingsAreOnePressAwayAndASecondSettlesThem() {
        var note = inConflict();
        try (var screen = show(Screen.DAY)) {
            screen.press("compare-1");
        }

        assertEquals(List.of(new Place.OneNote(note)), evening.went());
    }

    @Test
    void whatCannotGoSaysWhoCanSeeToIt() {
        post.delays.add(notAssigned());
        try (var screen = show(Screen.DAY)) {
            assertTrue(screen.allWords().contains("1 change cannot be sent yet"));
            assertTrue(screen.allWords().contains("Ask your service to assign Amara"));
            screen.press("see-not_assigned");
        }

        assertEquals(List.of(new Place.Service()), evening.went());
    }

    private Delay notAssigned() {
        var written = write("Kofi made pancakes.");
        return new Delay(Delay.Cause.NOT_ASSIGNED, evening.book().me(), List.of(written));
    }

    @Test
    void thePageCanBeReadAndReachedInEveryLook() {
        post.held = new Held(removals(7));
        post.delays.add(notAssigned());
        inConflict();
        post.attention.add(
                refused("Kofi made pancakes. ".repeat(12), "anotherPage", Remedy.values()));
        for (var theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CREAM, Theme.CONTRAST)) {
            for (var percent : List.of(100, 200)) {
                try (var screen = show(new Look(theme, percent))) {
                    var name = theme.name().toLowerCase(Locale.ROOT) + "-" + percent;
                    screen.picture("attention-" + name);
                    assertEquals(List.of(), screen.faults(), name);
                }
            }
        }
    }

    private Screen show(Look look) {
        var height = look.textPercent() == 100 ? 1000 : 600;
        return Screen.show(
                look,
                1000,
                height,
                () -> new AttentionView(new AttentionModel(evening.sitting(), post)));
    }

    private Attention refused(String text, String because, Remedy... remedies) {
        return new Attention(
                write(text), Refusal.because(because), EnumSet.copyOf(List.of(remedies)));
    }

    private Written write(String text) {
        var written = new NoteChange.NoteWritten(wording(text), List.of());
        return acted(Act.on(evening.book().newId(), written));
    }

    private Written acted(Act act) {
        if (evening.book().act(act) instanceof Acted.Saved(var changes)) {
            return changes.getFirst();
        }
        throw new AssertionError("not saved");
    }

    private List<Written> removals(int count) {
        var removals = new ArrayList<Written>();
        for (var number = 1; number <= count; number++) {
            var note = write("A day in the garden, number " + number + ".").change().record();
            removals.add(acted(Act.on(note, new NoteChange.Removed(""))));
            Evening.must(evening.book().act(Act.on(note, new NoteChange.Restored())));
        }
        return removals;
    }

    private UUID inConflict() {
        var first = write("We went to the park.").change();
        var base = List.of(first.id());
        for (var text : List.of("We went to the park and ran.", "We went to the pond.")) {
            var amended = new NoteChange.Amended(wording(text), "");
            acted(Act.over(first.record(), base, amended));
        }
        return first.record();
    }

    private static Wording wording(String text) {
        return new Wording(
                "everyday", List.of(), Evening.MONDAY, null, text, Map.of(), List.of(), List.of());
    }
}
