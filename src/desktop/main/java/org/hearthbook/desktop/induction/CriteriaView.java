package org.hearthbook.desktop.induction;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.Criterion;

/// What an outcome asks, as a list to think with. A tick is the carer's own; it decides nothing.
final class CriteriaView extends VBox {

    private static final Words WORDS = Words.of(CriteriaView.class);

    private final OutcomeModel model;
    private final VBox boxes = new VBox();

    CriteriaView(OutcomeModel model) {
        this.model = model;
        getStyleClass().add("part");
        boxes.getStyleClass().add("criteria");
        getChildren()
                .addAll(Says.heading(WORDS.get("heading")), Says.quiet(WORDS.get("why")), boxes);
        model.shown()
                .progress()
                .outcome()
                .criteria()
                .forEach(it -> boxes.getChildren().add(box(it)));
    }

    private CheckBox box(Criterion criterion) {
        var box = new CheckBox(WORDS.get("criterion", criterion.letter(), criterion.prompt()));
        box.setId("criterion-" + criterion.letter());
        box.setUserData(criterion.letter());
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> model.consider(criterion.letter(), box.isSelected()));
        return box;
    }

    void show(OutcomePage page, boolean isEditable) {
        for (var node : boxes.getChildren()) {
            if (node instanceof CheckBox box) {
                box.setSelected(page.hasConsidered((String) box.getUserData()));
                box.setMouseTransparent(!isEditable);
                box.setFocusTraversable(isEditable);
            }
        }
    }
}
