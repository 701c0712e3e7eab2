package org.hearthbook.desktop.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;

import org.hearthbook.desktop.controls.FileDrop;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

final class NotesScreensTest {

    @TempDir static Path folder;
    private static Evening evening;
    private static UUID bedtime;

    @BeforeAll
    static void sitDown() {
        evening = Evening.of(folder.resolve("book"));
        evening.add("ሰላም Example", "seh-LAHM", "ሰ");
        bedtime = note("everyday", "We read together and he laughed at the owl.", List.of());
        var quote = new Quote(evening.kofi(), "i want  my mum to hear this one");
        note(
                "family-time",
                "Kofi came back from Family Time and asked for a story.",
                List.of(quote));
        note("school", "A good day at school: a star for spelling.", List.of());
    }

    @AfterAll
    static void getUp() {
        evening.close();
    }

    private static UUID note(String kind, String text, List<Quote> quotes) {
        var id = evening.book().newId();
        var wording =
                new Wording(
                        kind,
                        List.of(evening.kofi()),
                        Evening.MONDAY,
                        null,
                        text,
                        Map.of(),
                        List.of(),
                        List.of());
        Evening.must(evening.book().act(Act.on(id, new NoteChange.NoteWritten(wording, quotes))));
        return id;
    }

    private static void pictures(String name, Supplier<Node> page) {
        try (var screen = Screen.show(page)) {
            screen.picture(name + "-light");
            assertEquals(List.of(), screen.faults());
        }
        try (var screen = Screen.show(new Look(Theme.DARK, 100), 1000, 760, page)) {
            screen.picture(name + "-dark");
        }
        try (var screen = Screen.showLarge(page)) {
            screen.picture(name + "-large");
            assertEquals(List.of(), screen.faults());
        }
    }

    @Test
    void showsTheDaysAndLetsAnyoneReadThem() {
        pictures("notes", () -> new NotesView(evening.sitting()));
    }

    @Test
    void showsANoteWithEverythingAboutIt() {
        pictures("note", () -> new NoteView(evening.sitting(), bedtime));
    }

    @Test
    void makesRoomToWrite() {
        evening.book().drafts().discard("note:new");
        pictures("write-note", () -> new WriteNoteView(evening.sitting()));
    }

    @Test
    void saysWhomToPhoneBeforeAnUrgentNote() {
        evening.book().drafts().keep("note:new", Map.of("kind", "disclosure", "on", "today"));
        try (var screen = Screen.show(() -> new WriteNoteView(evening.sitting()))) {
            screen.picture("write-disclosure-light");
            assertTrue(screen.sees("phone-first"));
        }
        evening.book().drafts().discard("note:new");
    }

    @Test
    void remarksInPencilBesideALabel() {
        evening.book().drafts().discard("note:new");
        try (var screen = Screen.show(() -> new WriteNoteView(evening.sitting()))) {
            screen.write("note-text", "He was aggressive at tea.");
            screen.picture("write-note-remark");
            assertTrue(screen.sees("leave-it"));

            screen.press("leave-it");

            assertFalse(screen.sees("leave-it"));
        }
    }

    @Test
    void keepsAFileWithTheNote() throws IOException {
        evening.book().drafts().discard("note:new");
        var photo = folder.resolve("garden.jpg");
        Files.write(photo, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1});
        try (var screen = Screen.show(() -> new WriteNoteView(evening.sitting()))) {
            var drop = screen.find(FileDrop.class, "note-files-add");
            screen.inside(() -> drop.chooser(_ -> List.of(photo)));
            screen.press("note-files-add-choose");
            screen.write("note-text", "We dug the garden.");
            screen.press("save-note");
        }

        var went = (Place.OneNote) evening.went().getLast();
        var note = evening.book().household().note(went.note()).orElseThrow();
        var file = evening.book().household().file(note.wording().files().getFirst());
        assertEquals("garden.jpg", file.orElseThrow().name());
    }

    @Test
    void savesANoteByKeyboardAlone() {
        evening.book().drafts().discard("note:new");
        try (var screen = Screen.show(() -> new WriteNoteView(evening.sitting()))) {
            screen.write("note-text", "We made soup.");
            screen.press("save-note");
        }

        var went = evening.went().getLast();
        assertTrue(went instanceof Place.OneNote, String.valueOf(went));
    }
}
