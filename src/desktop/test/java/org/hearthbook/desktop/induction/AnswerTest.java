package org.hearthbook.desktop.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Office;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The carer's side of a review: what came back is answered, and every round stays.
class AnswerTest {

    @TempDir Path folder;

    @Test
    void isAnsweredAndMadeReadyAgainWithEveryRoundToSee() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var office = new Office(evening);
            try (var screen = Screen.show(() -> new OutcomeView(evening.sitting(), "1.2"))) {
                screen.write("account", "We cook.").press("ready");
            }
            office.returns("1.2", "And how with the baby?");
            try (var screen = Screen.show(() -> new OutcomeView(evening.sitting(), "1.2"))) {
                var words = screen.allWords();
                assertTrue(words.contains("And how with the baby?"), words);
                assertTrue(words.contains("Version 1: came back with a comment"), words);
                screen.write("remark", "She eats with us now.").press("send-remark");
                screen.write("account", " The baby eats with us.").press("ready");
                assertTrue(screen.allWords().contains("Version 2: ready for review"));
                assertTrue(screen.allWords().contains("She eats with us now."));
                screen.press("read-round-1").picture("outcome-version-1");
                assertEquals(List.of(), screen.faults());
            }
            office.accepts("1.2");
            writesOn(evening);
        }
    }

    private static void writesOn(Evening evening) {
        try (var screen = Screen.show(() -> new OutcomeView(evening.sitting(), "1.2"))) {
            assertFalse(screen.allWords().contains("What was accepted"));
            screen.press("change-account").write("account", " And we sing.");
            screen.press("save-account").picture("outcome-written-on");
            var words = screen.allWords();
            assertTrue(words.contains("What was accepted"), words);
            assertTrue(words.contains("Wrote on after it was accepted"), words);
            assertEquals(List.of(), screen.faults());
        }
    }

    @Test
    void theCertificateLandsInTheCarersBook() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            new Office(evening).certifies();
            try (var screen = Screen.show(() -> new StandardsView(evening.sitting()))) {
                var words = screen.allWords();
                assertTrue(words.contains("Your set is complete"), words);
                screen.press("my-certificate").picture("standards-certified");
                assertEquals(List.of(), screen.faults());
            }

            assertEquals(new Place.Completion(evening.book().me()), evening.went().getLast());
        }
    }
}
