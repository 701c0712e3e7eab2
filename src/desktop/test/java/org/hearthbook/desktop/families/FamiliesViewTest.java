package org.hearthbook.desktop.families;

import static org.hearthbook.desktop.trying.Evening.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class FamiliesViewTest {

    @TempDir Path folder;

    private static Table caseload(Path folder) {
        var table = Table.ofAWorker(folder.resolve("book"), 4);
        table.family(2).marksReady("1.2", "We cook together.");
        var late = table.family(1);
        var approved = LocalDate.of(2025, 11, 4);
        var changed = new PersonChange.ApprovalChanged("primary", approved, "Two children");
        must(late.book().act(Act.on(late.carer(), changed)));
        return table;
    }

    private static FamiliesModel model(Table table) {
        return new FamiliesModel(table.book(), Background.none(), table.sitting().going());
    }

    private static Screen show(Table table) {
        return Screen.show(new Look(Theme.LIGHT, 100), 1000, 760, () -> view(table));
    }

    private static FamiliesView view(Table table) {
        return new FamiliesView(model(table));
    }

    @Test
    void everyRowCanBeReadAtEverySizeAndInEveryLook() {
        try (var table = caseload(folder)) {
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (var percent : List.of(100, 200)) {
                    var height = percent == 100 ? 760 : 600;
                    var look = new Look(theme, percent);
                    try (var screen = Screen.show(look, 1000, height, () -> view(table))) {
                        screen.picture(
                                "families-"
                                        + theme.name().toLowerCase(Locale.ROOT)
                                        + "-"
                                        + percent);
                        assertEquals(List.of(), screen.faults(), theme + " " + percent);
                        assertEquals("The Begum household", screen.words("family-1"));
                    }
                }
            }
        }
    }

    @Test
    void whoNeedsMeStandsFirstWithWhatIsMostPressing() {
        try (var table = caseload(folder);
                var screen = show(table)) {
            assertEquals("The Begum household", screen.words("family-1"));
            assertEquals("The Novak household", screen.words("family-2"));
            assertEquals("4 households", screen.words("families-count"));
            var words = screen.allWords();
            assertTrue(words.contains("Nasrin Begum"), words);
            assertTrue(words.contains("Late"), words);
            assertTrue(words.contains("26 weeks left"), words);
            assertTrue(words.contains("1 to send"), words);
            assertTrue(words.contains("Last entry from them: 1 Mar 2027"), words);
            assertTrue(screen.find(Node.class, "family-2").getAccessibleText().contains("Novak"));
        }
    }

    @Test
    void theLastContactOfTheirLaptopStandsBesideWhatIsToBeSent() {
        try (var table = caseload(folder)) {
            var at = Instant.parse("2027-03-01T22:00:00Z");
            table.family(0).postman().heard(Instant.parse("2027-02-23T14:00:00Z"), at);
            table.family(1).postman().heard(Instant.parse("2026-11-03T09:00:00Z"), at);
            table.family(2).postman().heard(at, at);
            var narrow = new Look(Theme.LIGHT, 100);
            try (var screen = Screen.show(narrow, 1280, 760, () -> view(table))) {
                var words = screen.allWords();
                assertTrue(words.contains("Last contact Tuesday 23 February, 14:00"), words);
                assertTrue(words.contains("Last contact Tuesday 3 November 2026, 09:00"), words);
                assertTrue(words.contains("Last contact Monday 1 March, 22:00"), words);
                assertTrue(words.contains("Last entry from them: 1 Mar 2027"), words);
                screen.picture("families-contact");
                assertEquals(List.of(), screen.faults());

                screen.press("sort-laptop");
                assertEquals("The Begum household", screen.words("family-1"));
            }
        }
    }

    @Test
    void aColumnSortsAndTurnsTheTable() {
        try (var table = caseload(folder);
                var screen = show(table)) {
            screen.press("sort-name");
            assertEquals("The Begum household", screen.words("family-1"));
            assertEquals("The Okafor household", screen.words("family-4"));

            screen.press("sort-name");
            assertEquals("The Okafor household", screen.words("family-1"));
            var said = screen.find(Node.class, "sort-name").getAccessibleText();
            assertEquals("Sorted by Household, the other way round", said);

            for (var order : Order.values()) {
                screen.press(order.id());
                assertTrue(screen.sees("family-4"), order.name());
            }
        }
    }

    @Test
    void aNameNarrowsTheTableAndSoDoesNeed() {
        try (var table = caseload(folder);
                var screen = show(table)) {
            screen.write("families-find", "sean");
            assertEquals("The O'Brien household", screen.words("family-1"));
            assertFalse(screen.sees("family-2"));
            assertEquals("1 of 4 households", screen.words("families-count"));

            screen.write("families-find", " nobody");
            assertEquals("No household is called that", screen.words("families-count"));
        }
    }

    @Test
    void onlyThoseThatNeedMeStay() {
        try (var table = caseload(folder)) {
            var model = model(table);
            try (var screen = Screen.show(() -> new FamiliesView(model))) {
                var only = screen.find(CheckBox.class, "families-only");
                screen.inside(() -> only.setSelected(true));

                assertTrue(model.state().get().rows().stream().allMatch(Row::needsMe));
                assertTrue(model.state().get().choice().onlyNeeding());
            }
            try (var again = Screen.show(() -> new FamiliesView(model))) {
                assertTrue(again.find(CheckBox.class, "families-only").isSelected());
            }
        }
    }

    @Test
    void arrowsGoThroughTheRowsAndEnterOpensOne() {
        try (var table = caseload(folder);
                var screen = show(table)) {
            screen.inside(() -> screen.find(Node.class, "family-1").requestFocus());
            assertEquals("family-2", screen.type(KeyCode.DOWN).focus());
            assertEquals("family-1", screen.type(KeyCode.UP).focus());

            screen.type(KeyCode.DOWN, KeyCode.SPACE);

            var novak = table.family(2).id();
            assertEquals(List.of(new Table.Step(novak, new Place.Home())), table.steps());
        }
    }

    @Test
    void whatChangesInAnyHouseholdShowsAtOnceAndTheKeyboardStays() {
        try (var table = caseload(folder);
                var screen = show(table)) {
            screen.press("sort-name");
            screen.inside(() -> screen.find(Node.class, "family-3").requestFocus());

            screen.inside(() -> table.family(3).marksReady("1.1", "We talk."));
            screen.inside(table::assign);

            assertEquals("The O'Brien household", screen.words("family-3"));
            assertEquals("family-3", screen.focus());
            assertEquals("5 households", screen.words("families-count"));
            assertTrue(screen.sees("family-5"));
        }
    }

    @Test
    void aHouseholdThatLeavesGoes() {
        try (var table = caseload(folder)) {
            var model = model(table);
            try (var screen = Screen.show(() -> new FamiliesView(model))) {
                var gone = table.family(2).id();
                screen.inside(() -> must(table.book().bookcase().leave(gone, _ -> true)));

                assertEquals("3 households", screen.words("families-count"));
                assertFalse(screen.allWords().contains("Novak"));
            }
        }
    }

    @Test
    void nobodyIsLeftAloneWithAnEmptyTable() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1);
                var screen = show(table)) {
            screen.inside(
                    () -> must(table.book().bookcase().leave(table.family(0).id(), _ -> true)));

            screen.picture("families-none");
            assertEquals(List.of(), screen.faults());
            assertTrue(screen.allWords().contains("No household yet"), screen.allWords());
            assertFalse(screen.sees("families-find"));
        }
    }

    @Test
    void aManagerSeesHowTheTeamStands() {
        try (var table = Table.ofAManager(folder.resolve("book"), 2);
                var screen = show(table)) {
            screen.picture("team-light-100");
            assertEquals(List.of(), screen.faults());
            var words = screen.allWords();
            assertTrue(words.contains("My team"), words);
            assertTrue(words.contains("2 carers in time"), words);
            assertTrue(words.contains("Nobody late"), words);
            assertTrue(words.contains("No certificate waits for your name."), words);
        }
    }
}
