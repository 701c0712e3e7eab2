package org.hearthbook.desktop.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.records.visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

class VisitScreensTest {

    private static final Look DARK = new Look(Theme.DARK, 100);

    @TempDir Path folder;

    @Test
    void joBeginsWritesSignsAndKeepsACopy() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            TableTalk.daily(family);
            swept("visits-empty", () -> new VisitsView(table.sitting()));
            var visit = begins(table);
            writes(table, visit);
            signs(table, visit);
            laysTheVisitBeforeBeside(table, begins(table));
        }
    }

    private static void laysTheVisitBeforeBeside(Table table, UUID visit) {
        for (var look : List.of(Screen.DAY, Screen.DAY_LARGE)) {
            var width = look.equals(Screen.DAY) ? 1500 : 1000;
            try (var screen =
                    Screen.show(look, width, 900, () -> new VisitView(table.sitting(), visit))) {
                screen.press("visit-before").picture("visit-before-" + look.textPercent());
                assertEquals(List.of(), screen.faults());
                assertTrue(screen.allWords().contains("i want a dog, a big one"));
                assertTrue(screen.allWords().contains("To be talked about"));
                screen.press("agenda-action-1");
                assertTrue(screen.focus().startsWith("earlier-"), screen.focus());
                screen.press("visit-before");
                assertFalse(screen.sees("visit-before-text"));
            }
        }
    }

    private static UUID begins(Table table) {
        try (var screen = Screen.show(() -> new BeginVisitView(table.sitting()))) {
            screen.press("begin-it").picture("visit-begin-amiss");
            assertEquals("error-summary", screen.focus());
            assertTrue(screen.allWords().contains("Choose whether the visit was announced."));
            assertEquals(List.of(), screen.faults());
            screen.press("visit-kind-2").press("begin-it");
        }
        var opened = (Place.OneVisit) table.went().getLast();
        return opened.visit();
    }

    private void writes(Table table, UUID visit) {
        swept("visit-writing", () -> new VisitView(table.sitting(), visit));
        var child = table.family(0).child();
        try (var screen =
                Screen.show(Screen.DAY, 1000, 1000, () -> new VisitView(table.sitting(), visit))) {
            screen.tabWalk();
            screen.press("child-" + child + "-seen-1");
            screen.write("child-" + child + "-view", "i want a dog, a big one");
            screen.press("present-" + child);
            screen.write("section-health-booked", "Dentist on Tuesday");
            screen.press("action-rows-add").picture("visit-writing-action");
            var row = rowOf(screen);
            screen.write("action-" + row + "-words", "Ring the dentist");
            screen.chord(KeyCode.CONTROL, KeyCode.S);
            assertEquals("error-summary", screen.focus());
            screen.picture("visit-writing-amiss");
            assertEquals(List.of(), screen.faults());
            screen.inside(() -> owner(screen, row).getSelectionModel().select(0));
            screen.press("shown-rows-add");
            screen.press("shown-0-outcome").picture("visit-outcomes");
            assertEquals(List.of(), screen.faults());
            screen.type(KeyCode.ESCAPE);
            screen.press("shown-0-outcome-remove");
            screen.press("read-notes").picture("visit-notes");
            screen.inside(() -> screen.find(Node.class, "notes-to-read").requestFocus());
            screen.type(KeyCode.END);
            screen.write("notes-read-passphrase", Evening.WORDS).press("notes-read-do");
            screen.press("save-visit").picture("visit-written");
            assertEquals("Everything is saved on this laptop.", screen.words("visit-saved"));
            screen.press("read-and-sign").picture("visit-reading");
            assertEquals(List.of(), screen.faults());
        }
        var page = table.book().household().visit(visit).orElseThrow().page();
        assertEquals(1, page.actions().size());
        assertEquals("i want a dog, a big one", page.children().getFirst().view());
        assertEquals(1, page.read().size());
    }

    @SuppressWarnings("unchecked") // a list of choices in the window is known by its name alone
    private static ComboBox<String> owner(Screen screen, String row) {
        return screen.find(ComboBox.class, "action-" + row + "-owner");
    }

    private static String rowOf(Screen screen) {
        var id = screen.focus();
        return id.substring("action-".length(), id.length() - "-words".length());
    }

    private void signs(Table table, UUID visit) {
        var model = new VisitModel(table.sitting(), visit);
        var place = folder.resolve("visit.pdf");
        try (var screen =
                Screen.show(() ->
                        new VisitView(
                                table.sitting(), model, (_, _) -> Optional.of(place), _ -> true))) {
            screen.press("read-and-sign");
            assertTrue(screen.find(Button.class, "side-1-sign").isDisabled());
            screen.inside(() -> screen.find(Node.class, "all-visits").requestFocus());
            screen.type(KeyCode.END).type(KeyCode.END);
            assertFalse(screen.find(Button.class, "side-1-sign").isDisabled());
            screen.press("side-1-sign").press("side-1-form-do").picture("visit-sign-amiss");
            assertEquals(List.of(), screen.faults());
            screen.press("side-1-form-pad-other");
            screen.inside(() ->
                    screen.find(TextField.class, "side-1-form-pad-name").setText("Jo Example"));
            screen.write("side-1-form-passphrase", "wrong words").press("side-1-form-do");
            assertTrue(screen.allWords().contains("not your passphrase"));
            screen.inside(() ->
                    screen.find(PasswordField.class, "side-1-form-passphrase")
                            .setText(Evening.WORDS));
            screen.press("side-1-form-do").picture("visit-signed-by-jo");
            assertEquals(Visit.Stage.SIGNED_BY_ONE, stage(table, visit));
            screen.press("side-2-draw").picture("visit-carer-draws");
            assertEquals(List.of(), screen.faults());
            screen.press("copy-save");
            assertTrue(Files.exists(place));
        }
        swept("visit-reading", () -> new VisitView(table.sitting(), visit));
        swept("visits", () -> new VisitsView(table.sitting()));
    }

    private static Visit.Stage stage(Table table, UUID visit) {
        return table.book().household().visit(visit).orElseThrow().stage();
    }

    /// By day, by night and with large letters.
    static void swept(String name, Supplier<? extends Node> page) {
        for (var look : List.of(Screen.DAY, DARK)) {
            try (var screen = Screen.show(look, 1000, 1000, page)) {
                screen.picture(name + "-" + look.theme());
                assertEquals(List.of(), screen.faults(), name + look);
            }
        }
        try (var screen = Screen.showLarge(page)) {
            screen.picture(name + "-200");
            assertEquals(List.of(), screen.faults(), name + " 200");
        }
    }
}
