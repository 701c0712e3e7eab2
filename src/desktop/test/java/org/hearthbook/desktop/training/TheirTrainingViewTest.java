package org.hearthbook.desktop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.TrainingChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class TheirTrainingViewTest {

    @TempDir Path folder;

    @Test
    void showsWhatEachCarerLearnedAndIsAskedToLearn() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            writesACourse(family);
            secondCarer(family);
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (var percent : List.of(100, 200)) {
                    sound(table, new Look(theme, percent));
                }
            }
        }
    }

    private static void sound(Table table, Look look) {
        var name = (look.theme() + "-" + look.textPercent()).toLowerCase(Locale.ROOT);
        var height = look.textPercent() == 100 ? 900 : 600;
        try (var screen =
                Screen.show(look, 1000, height, () -> new TheirTrainingView(table.sitting()))) {
            screen.picture("their-training-" + name);
            assertEquals(List.of(), screen.faults(), name);
            var words = screen.allWords();
            assertTrue(words.contains("Amara Okafor"), words);
            assertTrue(words.contains("Learned: How small remarks add up."), words);
            assertTrue(words.contains("Done on Saturday 20 February 2027."), words);
            assertTrue(words.contains("Ben Okafor has written down no course yet."), words);
            assertFalse(words.contains("You "), words);
            assertFalse(words.contains("Add"), words);
        }
    }

    @Test
    void saysSoWhereNobodyFosters() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var left = new PersonChange.MovedOn(LocalDate.of(2027, 2, 1), "");
            family.carerWrites(family.carer(), left);
            try (var screen = Screen.show(() -> new TheirTrainingView(table.sitting()))) {
                assertTrue(screen.allWords().contains("Nobody fosters here now"));
                assertEquals(List.of(), screen.faults());
            }
        }
    }

    private static void writesACourse(Family family) {
        var course =
                new Course(
                        "equality-and-diversity",
                        "Equality and diversity",
                        "Essex County Council",
                        LocalDate.of(2027, 2, 20),
                        120,
                        "How small remarks add up.",
                        "We look up the food of each child's family together.",
                        List.of(),
                        List.of("1.2"));
        family.carerWrites(
                family.book().newId(), new TrainingChange.Recorded(family.carer(), course));
    }

    private static void secondCarer(Family family) {
        var approved = LocalDate.of(2026, 9, 4);
        var ben = new PersonChange.CarerAdded("Ben Okafor", "secondary", approved, "");
        family.carerWrites(family.book().newId(), ben);
    }
}
