package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.KeptAnswers;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.records.visits.Addition;
import org.hearthbook.records.visits.ShownOutcome;

import java.util.Map;

/// What comes after the signatures: outcomes to go on with, and words added later.
final class AfterwardsView extends VBox {

    private static final Words WORDS = Words.of(AfterwardsView.class);

    private final VisitReading model;
    private final Answer more = new Answer();
    private final KeptAnswers kept;
    private final VBox additions = new VBox();
    private final Card adding = new Card(WORDS.get("additions"));
    private final VBox writing = new VBox();
    private final ErrorSummary summary = new ErrorSummary();
    private final WritingArea area = new WritingArea("visit-more").rows(3);
    private boolean isAdding;

    AfterwardsView(VisitReading model) {
        this.model = model;
        kept =
                new KeptAnswers(
                        model.sitting(), "visit-add:" + model.visit().id(), Map.of("more", more));
        getStyleClass().add("afterwards");
        summary.setId("add-summary");
        additions.getStyleClass().add("lines");
        writing.getStyleClass().add("lines");
        var shown = model.visit().page().shown();
        if (!shown.isEmpty()) {
            var card = new Card(WORDS.get("shown")).add(Says.quiet(WORDS.get("shownWhy")));
            shown.forEach(it -> card.add(row(it, shown.indexOf(it) + 1)));
            getChildren().add(card);
        }
        writing.getChildren()
                .addAll(
                        summary,
                        more.on(area, WORDS.get("add")).hint(WORDS.get("addHint")),
                        Rows.actions(Press.quiet("visit-add", WORDS.get("addIt"), this::add)));
        adding.add(additions, writing);
        getChildren().add(adding);
        Shown.whenGone(this, kept::keepNow);
        model.state().subscribe(this::draw);
    }

    private Node row(ShownOutcome shown, int number) {
        var isMine = shown.carer().equals(model.sitting().book().me());
        var press =
                Press.quiet(
                        "shown-" + number,
                        WORDS.get(isMine ? "use" : "open", shown.outcome()),
                        () -> model.sitting().going().to(place(shown, isMine)));
        var words =
                new VBox(
                        Says.strong(WORDS.get("outcome", shown.outcome(), shown.name())),
                        Says.text(shown.words()),
                        Rows.actions(press));
        words.getStyleClass().add("lines");
        return words;
    }

    private static Place place(ShownOutcome shown, boolean isMine) {
        return isMine
                ? new Place.OneOutcome(shown.outcome())
                : new Place.TheirOutcome(shown.carer(), shown.outcome());
    }

    private void draw(VisitReading.State state) {
        var visit = state.visit();
        additions.getChildren().setAll(visit.additions().stream().map(this::row).toList());
        Shown.onlyWhen(writing, visit.isSignedByBoth());
        Shown.onlyWhen(adding, visit.isSignedByBoth());
        summary.clear();
        if (isAdding
                && state instanceof VisitReading.State.Open(_, SigningProblem.Other(var words))) {
            isAdding = false;
            summary.show(words);
        }
    }

    private Node row(Addition addition) {
        var moment = addition.moment();
        var who = new VisitTable(model.sitting().book(), model.visit()).name(moment.by());
        var when = SpokenMoment.say(moment.at(), model.sitting().book().clock());
        var row = new VBox(Says.small(WORDS.get("by", who, when)), Says.text(addition.words()));
        row.getStyleClass().add("lines");
        return row;
    }

    private void add() {
        if (!more.expect(!more.isEmpty(), WORDS.get("nothing"))) {
            summary.show(WORDS.get("nothing"));
            return;
        }
        isAdding = true;
        model.add(more.words().get(), this::added);
    }

    /// Puts `words` into what is to be added, where they can still be changed.
    void take(String words) {
        var before = more.words().get().strip();
        more.words().set(before.isEmpty() ? words : before + "\n\n" + words);
        kept.keepNow();
        area.requestFocus();
    }

    private void added() {
        isAdding = false;
        kept.discard();
        more.words().set("");
        kept.discard();
    }
}
