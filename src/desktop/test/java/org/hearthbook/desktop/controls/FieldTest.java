package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class FieldTest {

    private final Field name = new Field("Your name", new LineField("name"));
    private final DateField day = new DateField("day", Gallery.CLOCK);
    private final Field approved =
            new Field("When were you approved?", day).hint("Like 27 3 2027.");
    private final ErrorSummary summary = new ErrorSummary();

    @Test
    void aProblemIsSaidAtTheFieldAndInTheSummaryInTheSameWords() {
        try (var screen = Screen.show(this::page)) {
            screen.write("day", "31 2 2027");
            screen.press("save");

            assertEquals("error-summary", screen.focus());
            assertEquals("February 2027 has 28 days.", screen.words("day-problem"));
            assertEquals("February 2027 has 28 days.", screen.words("day-error"));
            assertEquals("31 2 2027", screen.words("day"));
            assertTrue(screen.words("error-summary").startsWith("There is a problem. "));
            assertEquals(List.of(), screen.picture("field-problem").faults());
        }
    }

    @Test
    void theSummaryLeadsToTheField() {
        try (var screen = Screen.show(this::page)) {
            screen.write("day", "31 2 2027").press("save").press("day-problem");

            assertEquals("day", screen.focus());
        }
    }

    @Test
    void anAnswerPutRightTakesTheProblemAway() {
        try (var screen = Screen.show(this::page)) {
            screen.write("day", "31 2 2027").press("save");

            screen.inside(day.line()::clear);
            screen.write("day", "27 mar 27").press("save");

            assertFalse(screen.sees("error-summary"));
            assertFalse(screen.sees("day-error"));
            assertEquals("Saturday 27 March 2027", screen.words("day-echo"));
        }
    }

    @Test
    void helpAndProblemAreSpokenWithTheField() {
        try (var screen = Screen.show(this::page)) {
            assertEquals("Like 27 3 2027.", screen.find(Node.class, "day").getAccessibleHelp());

            screen.write("day", "31 2 2027").press("save");

            assertEquals(
                    "February 2027 has 28 days. Like 27 3 2027.",
                    screen.find(Node.class, "day").getAccessibleHelp());
        }
    }

    @Test
    void oneChoiceIsTakenByKeyboardAndByWord() {
        var kind =
                new ChoiceGroup<String>("kind")
                        .choice("day", "An ordinary day", "What you did.")
                        .choice("health", "Health");
        try (var screen = Screen.show(() -> new Page("Choose").add(new Field("Kind", kind)))) {
            assertEquals(Optional.empty(), kind.chosen());

            screen.press("kind-1");
            assertEquals(Optional.of("day"), kind.chosen());

            screen.type(KeyCode.DOWN);
            assertEquals(Optional.of("health"), kind.chosen());

            screen.inside(() -> kind.valueProperty().set("day"));
            assertEquals("kind-1", chosen(screen));
        }
    }

    @Test
    void aPassphraseIsShownOnlyWhenAsked() {
        var secret = new SecretField("secret");
        try (var screen =
                Screen.show(() -> new Page("Sign in").add(new Field("Passphrase", secret)))) {
            screen.write("secret", "seven quiet otters");
            assertFalse(screen.sees("secret-shown"));

            screen.press("secret-toggle");

            assertTrue(screen.sees("secret-shown"));
            assertEquals("seven quiet otters", screen.words("secret-shown"));
            assertEquals(List.of(), screen.faults());
            assertEquals("seven quiet otters", new String(secret.secret()));
        }
    }

    private static String chosen(Screen screen) {
        return screen.compute(() ->
                screen.scene().getRoot().lookupAll(".radio-button:selected").stream()
                        .map(ButtonBase.class::cast)
                        .map(Node::getId)
                        .findFirst()
                        .orElse(""));
    }

    private Page page() {
        return new Page("About you")
                .add(summary, name, approved, Press.primary("save", "Save", this::check));
    }

    private void check() {
        approved.problem()
                .set(
                        switch (day.reading().get()) {
                            case SpokenDate.Understood _ -> "";
                            case SpokenDate.Unclear(var because) -> because;
                            case SpokenDate.Missing() -> "Write the date of your approval.";
                        });
        summary.show(name, approved);
    }
}
