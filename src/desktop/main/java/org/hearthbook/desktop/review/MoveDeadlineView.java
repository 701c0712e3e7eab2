package org.hearthbook.desktop.review;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.induction.CertificateChange.Move;

import java.time.Clock;

/// The way to give a carer more time, closed until somebody asks for it.
final class MoveDeadlineView extends VBox {

    private static final Words WORDS = Words.of(MoveDeadlineView.class);

    private final MoveDeadline model;
    private final Field wayField;
    private final Field dayField;

    MoveDeadlineView(MoveDeadline model, Clock clock) {
        this.model = model;
        var way =
                new ChoiceGroup<Move>("move-way")
                        .choice(Move.EXTENDED, WORDS.get("extended"), WORDS.get("extendedWhy"))
                        .choice(Move.DEFERRED, WORDS.get("deferred"), WORDS.get("deferredWhy"));
        way.valueProperty().bindBidirectional(model.way());
        var day = new DateField("move-day", clock);
        day.reading().subscribe(model.day()::set);
        wayField = new Field(WORDS.get("way"), way);
        dayField = new Field(WORDS.get("day"), day).hint(WORDS.get("dayHint"));
        var form =
                new SignedWordsView(
                                "move",
                                model.reason(),
                                WORDS.get("reason"),
                                WORDS.get("reasonHint"))
                        .asking(wayField)
                        .asking(dayField)
                        .quiet("move-deadline", WORDS.get("doIt"), this::move);
        var card = new Card(WORDS.get("heading"));
        var begin = Press.quiet("begin-move", WORDS.get("begin"), () -> {});
        begin.setOnAction(_ -> {
            Shown.onlyWhen(begin, false);
            Shown.onlyWhen(form, true);
            way.input().requestFocus();
        });
        Shown.onlyWhen(form, !model.reason().words().get().isEmpty());
        Shown.onlyWhen(begin, !form.isVisible());
        card.add(Says.text(WORDS.get("lead"))).actions(begin);
        card.add(form);
        getChildren().add(card);
    }

    private void move(char[] passphrase) {
        wayField.problem().set(model.missingWay());
        dayField.problem().set(model.missingDay());
        model.move(passphrase);
    }
}
