package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;

import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class WaitingTest {

    private final List<String> done = new ArrayList<>();
    private final Tray tray = new Tray();
    private final UndoBar undo = new UndoBar();

    @Test
    void longWorkSaysHowFarItIsAndCanBeStopped() {
        try (var screen = Screen.show(this::page)) {
            var work = screen.compute(() -> tray.begin("Making your portfolio", this::stop));
            screen.inside(() -> work.at(0.4, "Standard 3 of 7"));

            assertEquals(0.4, screen.find(ProgressBar.class, "tray-bar-1").getProgress());
            assertEquals("Standard 3 of 7", screen.words("tray-words-1"));
            assertEquals(List.of(), screen.faults());

            screen.press("tray-stop-1");

            assertEquals(List.of("stopped"), done);
            assertFalse(screen.sees("tray-bar-1"));
        }
    }

    @Test
    void workThatEndedIsPutAwayWithoutStoppingAnything() {
        try (var screen = Screen.show(this::page)) {
            var work = screen.compute(() -> tray.begin("Making your portfolio", this::stop));
            screen.inside(() -> work.done("Your portfolio is in Documents."));
            screen.inside(() -> work.at(0.9, "Late news"));

            assertEquals("Your portfolio is in Documents.", screen.words("tray-words-1"));

            screen.press("tray-stop-1");
            assertEquals(List.of(), done);
            assertFalse(screen.sees("tray-words-1"));
        }
    }

    @Test
    void whatWasDoneCanBeTakenBackOnce() {
        try (var screen = Screen.show(this::page)) {
            screen.inside(() -> undo.offer("Note deleted.", () -> done.add("back")));
            assertTrue(screen.sees("undo"));
            assertEquals(List.of(), screen.faults());

            screen.press("undo");

            assertEquals(List.of("back"), done);
            assertFalse(screen.sees("undo"));
        }
    }

    @Test
    void theOfferWaitsWhileThePersonIsOnIt() {
        var other = Press.quiet("other", "Elsewhere", () -> {});
        try (var screen = Screen.show(() -> new Page("Work").add(undo, other))) {
            screen.inside(() -> undo.offer("Note deleted.", () -> {}));
            assertTrue(screen.compute(undo::isCounting));

            screen.inside(() -> screen.find(Node.class, "undo").requestFocus());
            assertFalse(screen.compute(undo::isCounting));

            screen.inside(other::requestFocus);
            assertTrue(screen.compute(undo::isCounting));
        }
    }

    @Test
    void theOfferCanBePutAway() {
        try (var screen = Screen.show(this::page)) {
            screen.inside(() -> undo.offer("Note deleted.", () -> done.add("back")));

            screen.press("undo-away");

            assertFalse(screen.sees("undo"));
            assertEquals(List.of(), done);
        }
    }

    @Test
    void filesThatWereChosenAreHandedOn() {
        var files = new ArrayList<Path>();
        var drop =
                new FileDrop("files", "PDF or photo, up to 25 MB each.", files::addAll)
                        .chooser(_ -> List.of(Path.of("certificate.pdf")));
        try (var screen = Screen.show(() -> new Page("Files").add(drop))) {
            assertTrue(screen.allWords().contains("up to 25 MB"));

            screen.press("files-choose");

            assertEquals(List.of(Path.of("certificate.pdf")), files);
        }
    }

    @Test
    void choosingNoFileHandsNothingOn() {
        var told = new ArrayList<List<Path>>();
        var drop = new FileDrop("files", "PDF.", told::add).chooser(_ -> List.of());
        try (var screen = Screen.show(() -> new Page("Files").add(drop))) {
            screen.press("files-choose");

            assertEquals(List.of(), told);
        }
    }

    @Test
    void initialsKeepTheMarksOfTheirScript() {
        assertEquals("A", PersonInitial.initial(" amara"));
        assertEquals("E\u0301", PersonInitial.initial("e\u0301lodie"));
        assertEquals("\u0995\u09BF", PersonInitial.initial("\u0995\u09BF\u09B0\u09A3"));
        assertEquals("", PersonInitial.initial(" "));
    }

    private Page page() {
        return new Page("Work").add(undo, tray);
    }

    private void stop() {
        done.add("stopped");
    }
}
