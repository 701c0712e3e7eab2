package org.hearthbook.desktop.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.OutcomeActs;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class TwoWindowsTest {

    @TempDir static Path folder;
    private static Evening evening;

    @BeforeAll
    static void beginABook() {
        evening = Evening.of(folder.resolve("book"));
    }

    @AfterAll
    static void putItAway() {
        evening.close();
    }

    private static OutcomeModel model(String code) {
        try (var window = Screen.show(() -> new javafx.scene.layout.StackPane())) {
            return new OutcomeModel(window.compute(evening::sitting), code);
        }
    }

    private static OpenBook book() {
        return evening.book();
    }

    @Test
    void keepsBothWordingsWhenAnotherWindowWroteMeanwhile() {
        var model = model("2.3");
        model.account().set("First words");
        model.saveAccount();
        elsewhere("2.3", "Words from elsewhere");

        model.account().set("My newer words");
        model.saveAccount();

        var moved = assertInstanceOf(OutcomeState.MovedOn.class, model.state().get());
        assertEquals("Words from elsewhere", moved.page().account());
        assertEquals("My newer words", model.account().get());

        model.takeTheirs();
        assertEquals("Words from elsewhere", model.account().get());
        assertEquals("Words from elsewhere", model.shown().account());
        assertTrue(historyOf("2.3").contains("My newer words"));
    }

    @Test
    void keepsMineOverWhatAnotherWindowWrote() {
        var model = model("2.4");
        model.account().set("First words");
        model.saveAccount();
        elsewhere("2.4", "Words from elsewhere");
        model.account().set("My newer words");
        model.saveAccount();

        model.keepMine();

        assertEquals("My newer words", model.shown().account());
        assertTrue(historyOf("2.4").contains("Words from elsewhere"));
    }

    private static void elsewhere(String code, String words) {
        var page = new OutcomeActs(book(), "mainstream", code);
        Evening.must(book().act(page.now(new EvidenceChange.AccountWritten(words))));
    }

    private static List<String> historyOf(String code) {
        var record = Evidence.idFor(book().household().id(), book().me(), "mainstream", code);
        return book().household().history(record).stream()
                .map(Written::change)
                .filter(it -> it.body() instanceof EvidenceChange.AccountWritten)
                .map(it -> ((EvidenceChange.AccountWritten) it.body()).account())
                .toList();
    }
}
