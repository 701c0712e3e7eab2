package org.hearthbook.desktop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Certificates;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.FileAdding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class TrainingViewTest {

    @TempDir Path folder;

    @Test
    void aCourseIsWrittenDownAndCanBeSeenInEveryLight() throws IOException {
        try (var evening = Evening.of(folder.resolve("book"))) {
            try (var screen = Screen.show(() -> new TrainingView(evening.sitting()))) {
                screen.picture("training-empty");
                assertEquals(List.of(), screen.faults());
            }
            writeACourse(evening);
            for (var look : List.of(Screen.DAY, new Look(Theme.DARK, 100), Screen.DAY_LARGE)) {
                var name = look.theme().name() + look.textPercent();
                try (var screen =
                        Screen.show(look, 1000, 900, () -> new TrainingView(evening.sitting()))) {
                    screen.picture("training-" + name);
                    assertEquals(List.of(), screen.faults(), name);
                }
            }
        }
    }

    private void writeACourse(Evening evening) throws IOException {
        var photo = Certificates.photo(folder, "certificate.jpg");
        var file = (FileAdding.Added) evening.book().files().add(photo, _ -> {});
        try (var screen =
                Screen.show(
                        () -> new CourseView(evening.sitting(), null, "equality-and-diversity"))) {
            screen.press("save-course");
            screen.picture("course-unclear");
            assertTrue(screen.sees("error-summary"));
            assertEquals(List.of(), screen.faults());
            screen.write("course-when", "31 2 2027").press("save-course");
            assertEquals("February 2027 has 28 days.", screen.words("course-when-error"));
            screen.inside(() ->
                    screen.find(javafx.scene.control.TextField.class, "course-when")
                            .setText("20 2 2027"));
            screen.write("course-provider", "Essex County Council");
            screen.write("course-long", "2 hours");
            screen.write("course-learned", "How small remarks add up.");
            screen.write("course-changed", "We look up the food of each child's family together.");
            screen.picture("course-written");
            screen.press("choose-outcomes");
            screen.picture("course-outcomes");
            assertEquals(List.of(), screen.faults());
            screen.inside(
                    () -> screen.find(javafx.scene.control.CheckBox.class, "shows-1-2").fire());
            screen.press("sheet-answer-1");
            screen.press("save-course");
            assertEquals(List.of(new Place.Training()), evening.went());
        }
        assertEquals(1, evening.book().household().training().size());
        assertTrue(file.file().canBeShown());
    }
}
