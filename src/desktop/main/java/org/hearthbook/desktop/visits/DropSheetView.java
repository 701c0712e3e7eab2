package org.hearthbook.desktop.visits;

import javafx.scene.Node;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Words;

/// Asks whether a visit was begun by mistake.
final class DropSheetView {

    private static final Words WORDS = Words.of(DropSheetView.class);

    private DropSheetView() {}

    static void over(Node near, VisitWriting model, VisitModel visit) {
        var why = new LineField("drop-why");
        new Sheet(WORDS.get("heading"))
                .add(Says.text(WORDS.get("consequence")), new Field(WORDS.get("why"), why))
                .answer(WORDS.get("drop"), () -> model.drop(why.getText(), visit::dropped))
                .showOver(near);
    }
}
