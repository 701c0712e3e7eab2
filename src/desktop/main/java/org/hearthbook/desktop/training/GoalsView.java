package org.hearthbook.desktop.training;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.training.Goal;

/// What the carer wants to be better at: set, met or let go.
final class GoalsView extends VBox {

    private static final Words WORDS = Words.of(GoalsView.class);

    private final TrainingModel model;
    private final VBox lines = new VBox();
    private final ErrorSummary summary = new ErrorSummary();
    private final Field words;
    private final Field by;

    GoalsView(TrainingModel model, Sitting sitting) {
        this.model = model;
        lines.getStyleClass().add("lines");
        var area = new WritingArea("goal").rows(2);
        area.textProperty().bindBidirectional(model.goal());
        words = new Field(WORDS.get("goal"), area).hint(WORDS.get("goalHint"));
        var day = new DateField("goal-by", sitting.book().clock());
        day.line().textProperty().bindBidirectional(model.goalBy());
        by = new Field(WORDS.get("by"), day).hint(WORDS.get("byHint"));
        getChildren()
                .add(
                        new Card(WORDS.get("heading"))
                                .add(Says.quiet(WORDS.get("lead")), lines, summary, words, by)
                                .actions(Press.quiet("set-goal", WORDS.get("set"), this::set)));
        model.state().subscribe(this::draw);
    }

    private void set() {
        words.problem().set(model.goal().get().isBlank() ? WORDS.get("empty") : "");
        by.problem().set(model.goalDayProblem());
        if (!summary.show(words, by)) {
            model.setGoal();
        }
    }

    private void draw(TrainingModel.State state) {
        lines.getChildren().setAll(state.pages().goals().stream().map(this::line).toList());
    }

    private Node line(Goal goal) {
        var line = new VBox(Rows.actions(Says.strong(goal.words()), chip(goal)));
        var by = goal.by();
        if (by != null) {
            line.getChildren().add(Says.quiet(WORDS.get("byDay", SpokenDate.say(by))));
        }
        if (!goal.how().isBlank()) {
            line.getChildren().add(Says.text(goal.how()));
        }
        if (goal.standing() == Goal.Standing.OPEN) {
            line.getChildren().add(Rows.actions(metButton(goal), dropButton(goal)));
        }
        return line;
    }

    private static Chip chip(Goal goal) {
        return switch (goal.standing()) {
            case OPEN -> Chip.of(Tone.QUIET, WORDS.get("open"));
            case MET -> Chip.of(Tone.GOOD, WORDS.get("met"));
            case DROPPED -> Chip.of(Tone.QUIET, WORDS.get("dropped"));
        };
    }

    private Node metButton(Goal goal) {
        var button = Press.quiet("met-" + goal.id(), WORDS.get("meet"), () -> askHow(goal));
        button.setAccessibleText(WORDS.get("meetThat", goal.words()));
        return button;
    }

    private Node dropButton(Goal goal) {
        var button = Press.plain("drop-" + goal.id(), WORDS.get("drop"), () -> model.drop(goal));
        button.setAccessibleText(WORDS.get("dropThat", goal.words()));
        return button;
    }

    private void askHow(Goal goal) {
        var how = new WritingArea("goal-how").rows(3);
        new Sheet(WORDS.get("well"))
                .add(Says.text(goal.words()), new Field(WORDS.get("how"), how))
                .answer(WORDS.get("isMet"), () -> model.met(goal, how.getText()))
                .showOver(this);
    }
}
