package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.KeptAnswers;
import org.hearthbook.records.visits.OpenAction;

import java.util.Map;

/// What was agreed at visits and is still to do, with a way to say how it ended.
final class OpenActionsView extends VBox {

    private static final Words WORDS = Words.of(OpenActionsView.class);

    private final Card card;

    private final VisitsModel model;
    private final VisitsModel.State state;

    OpenActionsView(VisitsModel model, VisitsModel.State state) {
        card = new Card(WORDS.get("heading"));
        getChildren().add(card);
        this.model = model;
        this.state = state;
        state.actions().forEach(it -> add(row(it, state.actions().indexOf(it) + 1)));
    }

    private Node row(OpenAction open, int number) {
        var action = open.action();
        var row = new VBox(Says.strong(action.words()), Says.quiet(said(open)));
        row.getStyleClass().add("visit-row");
        if (open.isOverdue(model.sitting().book().today())) {
            row.getChildren().add(1, Rows.actions(Chip.of(Tone.WAIT, WORDS.get("overdue"))));
        }
        var how = new Answer();
        var kept =
                new KeptAnswers(
                        model.sitting(), "action-closed:" + action.id(), Map.of("how", how));
        var line = new LineField("how-" + number);
        var summary = new ErrorSummary();
        summary.setId("how-summary-" + number);
        var form =
                new VBox(
                        summary,
                        how.on(line, WORDS.get("how")),
                        Rows.actions(
                                Press.primary(
                                        "close-it-" + number,
                                        WORDS.get("closeIt"),
                                        () -> close(open, how, kept, summary))));
        form.getStyleClass().add("lines");
        var press = Press.quiet("close-" + number, WORDS.get("close"), () -> {});
        press.setAccessibleText(WORDS.get("closeThat", action.words()));
        press.setOnAction(_ -> {
            Shown.onlyWhen(form, true);
            Shown.onlyWhen(press, false);
            line.requestFocus();
        });
        var failed = state.problem().action().filter(action.id()::equals).isPresent();
        Shown.onlyWhen(form, failed || kept.wasBegun());
        Shown.onlyWhen(press, !form.isVisible());
        if (failed) {
            summary.show(state.problem().words());
        }
        Shown.whenGone(row, kept::keepNow);
        row.getChildren().addAll(press, form);
        return row;
    }

    private void close(OpenAction open, Answer how, KeptAnswers kept, ErrorSummary summary) {
        if (!how.expect(!how.isEmpty(), WORDS.get("noHow"))) {
            summary.show(WORDS.get("noHow"));
            return;
        }
        kept.keepNow();
        model.close(open, how.text(), kept::discard);
    }

    private static String said(OpenAction open) {
        var action = open.action();
        var due = action.due();
        var agreed = SpokenDate.say(open.agreedOn());
        return due == null
                ? WORDS.get("agreed", action.owner(), agreed)
                : WORDS.get("agreedDue", action.owner(), SpokenDate.say(due), agreed);
    }

    private void add(Node... nodes) {
        card.add(nodes);
    }
}
