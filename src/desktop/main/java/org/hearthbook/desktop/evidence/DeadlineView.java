package org.hearthbook.desktop.evidence;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.induction.InductionProgress;

/// How many outcomes are accepted, and how long there is for the rest.
public final class DeadlineView extends VBox {

    private static final Words WORDS = Words.of(DeadlineView.class);

    public DeadlineView(InductionProgress progress) {
        getStyleClass().add("deadline");
        var counts = progress.counts();
        var bar = new ProgressBar((double) counts.accepted() / Math.max(1, counts.total()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        var tally = Says.strong(WORDS.get("tally", counts.accepted(), counts.total()));
        getChildren().addAll(tally, bar);
        var due = due(progress);
        if (!due.isEmpty()) {
            getChildren().add(Says.quiet(due));
        }
    }

    public static String due(InductionProgress progress) {
        var deadline = progress.deadline();
        if (deadline == null || progress.isComplete()) {
            return "";
        }
        var day = SpokenDate.say(deadline);
        var weeks = progress.weeksLeft().orElse(0L);
        if (progress.isLate()) {
            return WORDS.get("past", day);
        }
        return weeks == 0
                ? WORDS.get("thisWeek", day)
                : WORDS.get("due", day, WORDS.count("weeks", weeks));
    }
}
