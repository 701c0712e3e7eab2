package org.hearthbook.desktop.induction;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.evidence.RoundsView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.induction.Evidence;

/// What was said about the evidence on its way to being accepted.
final class ReviewView extends VBox {

    private static final Words WORDS = Words.of(ReviewView.class);

    private final OutcomeModel model;
    private final RoundsView rounds;
    private final WritingArea words = new WritingArea("remark").rows(2);
    private final Field field = new Field(WORDS.get("say"), words);

    ReviewView(Sitting sitting, OutcomeModel model) {
        rounds = new RoundsView(sitting.book());
        this.model = model;
        getStyleClass().add("part");
        getChildren()
                .addAll(
                        Says.heading(WORDS.get("heading")),
                        rounds,
                        field,
                        Rows.actions(Press.quiet("send-remark", WORDS.get("add"), this::say)));
    }

    void show(OutcomePage page) {
        page.evidence().map(Evidence::id).ifPresent(rounds::show);
        Shown.onlyWhen(this, page.evidence().isPresent());
    }

    private void say() {
        field.problem().set(words.getText().isBlank() ? WORDS.get("empty") : "");
        if (field.hasProblem()) {
            words.requestFocus();
        } else {
            model.say(words.getText(), words::clear);
        }
    }
}
