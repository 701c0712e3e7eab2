package org.hearthbook.desktop.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Certificates;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.records.induction.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class OutcomeViewTest {

    @TempDir Path folder;

    @Test
    void theWorkbookCanBeReadAndReachedInEveryLight() throws IOException {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var photo = Certificates.photo(folder, "garden.jpg");
            var file = (FileAdding.Added) evening.book().files().add(photo, _ -> {});
            try (var screen = Screen.show(() -> new OutcomeView(evening.sitting(), "1.2"))) {
                screen.write("account", "We cook the food that each child grew up with.");
                screen.press("save-account").picture("outcome-saved");
                assertEquals(List.of(), screen.faults());
                screen.press("choose-evidence").picture("outcome-choose");
                assertEquals(List.of(), screen.faults());
            }
            var model = Screen.show(() -> new javafx.scene.layout.StackPane());
            model.inside(() -> {
                var outcome = new OutcomeModel(evening.sitting(), "1.2");
                outcome.add(
                        new Piece(
                                evening.book().newId(),
                                "photo",
                                Piece.Source.FILE,
                                file.file().id(),
                                "The garden we planted"));
                outcome.consider("a", true);
                outcome.markReady();
            });
            model.close();
            for (var look : List.of(Screen.DAY, new Look(Theme.DARK, 100), Screen.DAY_LARGE)) {
                var name = look.theme().name() + look.textPercent();
                try (var screen =
                        Screen.show(
                                look,
                                1000,
                                1000,
                                () -> new OutcomeView(evening.sitting(), "1.2"))) {
                    screen.picture("outcome-" + name);
                    assertEquals(List.of(), screen.faults(), name);
                }
                try (var screen =
                        Screen.show(look, 1000, 1000, () -> new StandardsView(evening.sitting()))) {
                    screen.picture("standards-" + name);
                    assertEquals(List.of(), screen.faults(), name);
                }
            }
        }
    }
}
