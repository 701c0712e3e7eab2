package org.hearthbook.desktop.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Postman;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What was answered before a visit was begun is there again.
class BeginVisitTest {

    private static final String DRAFT = "visit:begin";

    @TempDir Path folder;

    @Test
    void whatWasAnsweredComesBackInItsOwnHouseholdAndGoesOnceTheVisitIsBegun() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 2)) {
            try (var screen = shown(table, 0)) {
                day(screen, "28 2 2027");
                screen.press("visit-kind-2");
                goesAway(screen);
            }
            try (var screen = shown(table, 1)) {
                assertFalse(screen.find(RadioButton.class, "visit-kind-2").isSelected());
                assertTrue(screen.words("visit-day").contains("2027"));
                goesAway(screen);
            }
            assertEquals(Optional.empty(), table.family(1).book().drafts().find(DRAFT));

            try (var screen = shown(table, 0)) {
                assertEquals("28 2 2027", screen.words("visit-day"));
                assertTrue(screen.find(RadioButton.class, "visit-kind-2").isSelected());
                assertEquals(List.of(), screen.faults());
                screen.press("begin-it");
            }
            var visit = (Place.OneVisit) table.went().getLast();
            var begun = table.family(0).book().household().visit(visit.visit()).orElseThrow();
            assertEquals("2027-02-28", begun.on().toString());
            assertFalse(begun.page().announced());
            assertEquals(Optional.empty(), table.family(0).book().drafts().find(DRAFT));
        }
    }

    private static Screen shown(Table table, int family) {
        return Screen.show(() -> new BeginVisitView(table.sitting(table.family(family))));
    }

    /// To another page, or because the window locks.
    private static void goesAway(Screen screen) {
        var layer = (SheetLayer) screen.scene().getRoot();
        screen.inside(() -> layer.showAlone(new Page("Locked")));
    }

    private static void day(Screen screen, String day) {
        var field = screen.find(TextInputControl.class, "visit-day");
        screen.inside(() -> field.setText(day));
    }

    @Test
    void aPageThatOnlyLayOpenKeepsNothingAndTheDayIsTodayNextTime() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            try (var screen = shown(table, 0)) {
                goesAway(screen);
            }
            assertEquals(Optional.empty(), table.family(0).book().drafts().find(DRAFT));

            try (var screen = shown(table, 0)) {
                screen.press("visit-kind-1");
                goesAway(screen);
            }
            var kept = table.family(0).book().drafts().find(DRAFT).orElseThrow();
            assertEquals("", kept.get("day"));
        }
    }

    /// Nobody leaves the page, as when the power goes.
    @Test
    void whatWasTypedIsOnTheDiskWithinTwoSeconds() throws Exception {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1);
                var screen = shown(table, 0)) {
            day(screen, "28 2 2027");
            var drafts = table.family(0).book().drafts();
            var since = System.nanoTime();

            while (drafts.find(DRAFT).isEmpty()) {
                var passed = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
                assertTrue(passed < 10, "no draft after " + passed + " s");
                screen.inside(() -> {});
            }
            assertEquals("28 2 2027", drafts.find(DRAFT).orElseThrow().get("day"));
        }
    }

    @Test
    void anAnswerThatIsTakenAwayStaysAway() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var jo = new TableTalk.Worker(evening.book(), new Postman(evening.book())).comes();
            var sitting = Toolkit.inside(evening::sitting);
            Toolkit.doing(() -> {
                var first = new BeginVisitModel(sitting);
                first.announced().set(true);
                first.keepNow();

                var again = new BeginVisitModel(sitting);

                assertEquals(true, again.announced().get());
                assertEquals(jo.id(), again.visitors().getFirst().id());
                again.announced().set(null);
                again.keepNow();
                assertNull(new BeginVisitModel(sitting).announced().get());
            });
        }
    }
}
