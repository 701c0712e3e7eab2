package org.hearthbook.desktop.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class FindViewTest {

    @TempDir Path folder;

    @Test
    void whatIsTypedIsFoundByKindAndEnterGoesThere() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var note = evening.book().newId();
            Evening.must(evening.book().act(Act.on(note, pancakes(evening))));
            var page = new Page[1];
            try (var screen = Screen.show(() -> page[0] = home())) {
                screen.inside(() -> FindView.over(page[0], evening.sitting()));
                assertEquals("find-words", screen.focus());
                screen.write("find-words", "zebra");
                assertTrue(screen.words("find-said").startsWith("Nothing has these words"));
                screen.robot().eraseText(5);
                screen.write("find-words", "kofi");
                screen.picture("doors-find");
                assertEquals(List.of(), screen.faults());
                assertTrue(screen.allWords().contains("Notes"), screen.allWords());

                screen.type(KeyCode.DOWN, KeyCode.ENTER);

                assertEquals(List.of(new Place.OneNote(note)), evening.went());
                assertFalse(screen.sees("find-words"));
            }
        }
    }

    private static Page home() {
        return new Page("Home").add(Press.primary("somewhere", "Somewhere", () -> {}));
    }

    private static NoteChange.NoteWritten pancakes(Evening evening) {
        var wording =
                new Wording(
                        "everyday",
                        List.of(evening.kofi()),
                        Evening.MONDAY,
                        null,
                        "Pancakes with Kofi before school.",
                        Map.of(),
                        List.of(),
                        List.of());
        return new NoteChange.NoteWritten(wording, List.of());
    }
}
