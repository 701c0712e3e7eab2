package org.hearthbook.desktop.induction;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;

/// What is in the book now, beside what is typed, when somebody wrote here meanwhile.
final class MovedOnView extends VBox {

    private static final Words WORDS = Words.of(MovedOnView.class);

    private final Label theirs = Says.text("");

    MovedOnView(OutcomeModel model) {
        var mine = Press.quiet("keep-mine", WORDS.get("mine"), model::keepMine);
        var take = Press.quiet("take-theirs", WORDS.get("theirs"), model::takeTheirs);
        theirs.setId("theirs");
        getChildren()
                .add(
                        new Card(WORDS.get("heading"))
                                .tone(Tone.WAIT)
                                .add(theirs, Says.quiet(WORDS.get("yours")))
                                .actions(mine, take));
    }

    void show(OutcomeState state) {
        var isNeeded = state instanceof OutcomeState.MovedOn;
        theirs.setText(isNeeded ? state.page().account() : "");
        Shown.onlyWhen(this, isNeeded);
    }
}
