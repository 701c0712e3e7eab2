package org.hearthbook.desktop.visits;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.visits.Visit;

import java.util.List;
import java.util.function.Consumer;

/// What somebody had typed into a visit when another put their name under it: not in what was
/// signed, and not lost.
final class LeftOverView extends VBox {

    private static final Words WORDS = Words.of(LeftOverView.class);

    private final VisitReading model;
    private final Consumer<String> addition;
    private final List<String> words;
    private final Label why = Says.text("");
    private final Button add = Press.primary("left-over-add", WORDS.get("add"), this::add);
    private boolean isSeenTo;

    /// @param addition takes the words, to be added under what was signed
    LeftOverView(VisitReading model, Consumer<String> addition) {
        this.model = model;
        this.addition = addition;
        words = model.leftOver();
        setId("left-over");
        var typed = new VBox();
        typed.getStyleClass().add("lines");
        words.forEach(it -> typed.getChildren().add(Says.text(it)));
        var drop = Press.plain("left-over-drop", WORDS.get("drop"), this::drop);
        var card = new Card(WORDS.get("heading")).tone(Tone.WAIT).add(why, typed);
        getChildren().add(card.actions(add, drop));
        model.state().subscribe(it -> draw(it.visit()));
    }

    private void draw(Visit visit) {
        Shown.onlyWhen(this, !words.isEmpty() && !isSeenTo);
        Shown.onlyWhen(add, visit.isSignedByBoth());
        why.setText(WORDS.get("why." + visit.stage().name()));
    }

    private void add() {
        addition.accept(String.join("\n\n", words));
        var _ = letGo();
    }

    private void drop() {
        var back = letGo();
        model.sitting().undo().offer(WORDS.get("dropped"), () -> bringBack(back));
    }

    private Runnable letGo() {
        isSeenTo = true;
        var back = model.letGoOfLeftOver();
        draw(model.visit());
        return back;
    }

    private void bringBack(Runnable back) {
        back.run();
        isSeenTo = false;
        draw(model.visit());
    }
}
