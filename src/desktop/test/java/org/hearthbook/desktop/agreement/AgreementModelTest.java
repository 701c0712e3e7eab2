package org.hearthbook.desktop.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.signing.Letter;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class AgreementModelTest {

    private static final Mark DRAWN =
            new Mark.Drawn(
                    List.of(
                            new Mark.Stroke(
                                    List.of(
                                            new Mark.Point(10.4, 20.6, 0),
                                            new Mark.Point(60, 40, 120)))),
                    400,
                    160);

    @TempDir Path folder;

    @Test
    void isReadSignedAndSignedAgainUnderNewTerms() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var sitting = sitting(evening);
            var model = new AgreementModel(sitting);
            var reading = assertInstanceOf(AgreementModel.State.Reading.class, model.state().get());
            var id = reading.standing().record();
            assertEquals(Agreement.Stage.TO_READ, agreement(evening, id).stage());
            assertEquals(agreement(evening, id).text(), reading.letter().text());

            model.haveRead();
            assertEquals(Agreement.Stage.TO_READ, agreement(evening, id).stage());
            model.reachedEnd();
            model.haveRead();
            assertEquals(Agreement.Stage.TO_SIGN, agreement(evening, id).stage());

            signsOnlyWithTheRightWords(model, evening, id);
            signsAgainUnderNewTerms(evening, sitting, id);
        }
    }

    private static void signsOnlyWithTheRightWords(
            AgreementModel model, Evening evening, java.util.UUID id) {
        model.sign("Amara Example", DRAWN, "purple kettle on the hop".toCharArray());
        var stopped = assertInstanceOf(AgreementModel.State.ToSign.class, model.state().get());
        assertEquals(
                new SigningProblem.Passphrase(
                        "That is not your passphrase. Nothing was lost. Try again."),
                stopped.problem());

        model.sign("Amara Example", DRAWN, Evening.WORDS.toCharArray());
        var signed = assertInstanceOf(AgreementModel.State.Signed.class, model.state().get());
        assertEquals("Amara Example", signed.agreement().signature().orElseThrow().name());
        var stroke = signed.agreement().signature().orElseThrow().mark().strokes().getFirst();
        assertEquals(
                new org.hearthbook.records.agreement.Mark.Point(10, 21, 0),
                stroke.points().getFirst());
        assertEquals(Agreement.Stage.SIGNED, agreement(evening, id).stage());
    }

    private static void signsAgainUnderNewTerms(
            Evening evening, Sitting sitting, java.util.UUID first) {
        var me = evening.book().me();
        var approved = LocalDate.of(2026, 9, 4);
        Evening.must(
                evening.book()
                        .act(
                                Act.on(
                                        me,
                                        new PersonChange.ApprovalChanged(
                                                "primary", approved, "Three children"))));
        var model = new AgreementModel(sitting);
        var reading = assertInstanceOf(AgreementModel.State.Reading.class, model.state().get());
        assertEquals("Three children", reading.standing().terms());
        model.reachedEnd();
        model.haveRead();
        model.sign("Amara", new Mark.Typed("Amara"), Evening.WORDS.toCharArray());

        assertInstanceOf(AgreementModel.State.Signed.class, model.state().get());
        assertEquals(Agreement.Stage.SUPERSEDED, agreement(evening, first).stage());
        assertEquals(2, model.all().size());
        var older = agreement(evening, first);
        model.lookBack(older);
        assertEquals(new AgreementModel.State.LookingBack(older), model.state().get());
        model.goOn();
        assertInstanceOf(AgreementModel.State.Signed.class, model.state().get());
        picture(evening);
    }

    private static void picture(Evening evening) {
        for (var look : List.of(Screen.DAY, Screen.DAY_LARGE)) {
            try (var screen =
                    Screen.show(look, 1000, 900, () -> new AgreementView(evening.sitting()))) {
                screen.picture("agreement-signed-" + look.textPercent());
                assertEquals(List.of(), screen.faults());
            }
        }
    }

    private static Agreement agreement(Evening evening, java.util.UUID id) {
        return evening.book().household().agreement(id).orElseThrow();
    }

    private static Sitting sitting(Evening evening) {
        try (var window = Screen.show(() -> new javafx.scene.layout.StackPane())) {
            return window.compute(evening::sitting);
        }
    }

    @Test
    void readsEveryHeadingAndParagraphOfTheSignedText() {
        var letter = new Letter("A title\n\nVersion 2\n\nA heading\n\nA sentence. Another.\n");

        assertEquals(
                List.of(
                        new Letter.Part("A title", true),
                        new Letter.Part("Version 2", true),
                        new Letter.Part("A heading", true),
                        new Letter.Part("A sentence. Another.", false)),
                letter.parts());
        assertFalse(letter.sha256().isEmpty());
        assertTrue(letter.parts().stream().allMatch(it -> letter.text().contains(it.words())));
    }
}
