package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.SendingWords;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitTiming;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;

/// Every visit of a household, what is still to do, and when the next visit is due.
public final class VisitsView extends StackPane {

    private static final Words WORDS = Words.of(VisitsView.class);

    private final VisitsModel model;

    public VisitsView(Sitting sitting) {
        this(new VisitsModel(sitting));
    }

    VisitsView(VisitsModel model) {
        this.model = model;
        setId("visits");
        getStyleClass().add("visit");
        getStylesheets().add(Styles.named(VisitsView.class, "visits.css"));
        model.state().subscribe(this::draw);
    }

    private void draw(VisitsModel.State state) {
        var page = new Page(WORDS.get("heading")).lead(WORDS.get("lead"));
        state.timing().ifPresent(it -> page.add(timing(it)));
        if (state.visits().isEmpty()) {
            page.add(empty());
        } else {
            if (model.canBegin()) {
                page.add(Rows.actions(begin()));
            }
            if (!state.actions().isEmpty()) {
                page.add(new OpenActionsView(model, state));
            }
            page.add(visits(state));
        }
        getChildren().setAll(page);
    }

    private Node empty() {
        return model.canBegin()
                ? new EmptyState(Feather.HOME, WORDS.get("none"), WORDS.get("noneWhy"), begin())
                : new EmptyState(Feather.HOME, WORDS.get("none"), WORDS.get("noneWhyWait"));
    }

    private Node begin() {
        return model.isVisitor()
                ? Press.primary("begin-visit", WORDS.get("begin"), model::begin)
                : Press.quiet("begin-visit", WORDS.get("beginAsCarer"), model::begin);
    }

    private Node timing(VisitTiming timing) {
        var today = model.sitting().book().today();
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        lines.getChildren()
                .addAll(
                        due("due", timing.due(), timing.isOverdue(today)),
                        due(
                                "unannounced",
                                timing.unannouncedDue(),
                                timing.isUnannouncedOverdue(today)));
        return lines;
    }

    private static Node due(String key, LocalDate day, boolean isOverdue) {
        var words = WORDS.get(isOverdue ? key + ".late" : key, SpokenDate.say(day));
        return Rows.actions(Chip.of(isOverdue ? Tone.WAIT : Tone.QUIET, Feather.CALENDAR, words));
    }

    private Node visits(VisitsModel.State state) {
        var card = new Card(WORDS.get("all"));
        state.visits().forEach(it -> card.add(row(it, state.visits().indexOf(it) + 1)));
        return card;
    }

    private Node row(Visit visit, int number) {
        var isMine = visit.visitor().equals(model.sitting().book().me());
        var isWritten = visit.stage() == Visit.Stage.WRITING;
        var open =
                Press.quiet(
                        "visit-" + number,
                        WORDS.get(isWritten && isMine ? "goOn" : "open"),
                        () -> model.open(visit.id()));
        open.setAccessibleText(WORDS.get("openThat", open.getText(), StageWords.day(visit)));
        var chips = Rows.actions(StageWords.chip(visit), StageWords.kind(visit));
        SendingWords.chip(model.sitting(), visit.id()).ifPresent(chips.getChildren()::add);
        var words =
                new VBox(
                        Says.strong(StageWords.day(visit)),
                        Says.quiet(WORDS.get("by", visit.page().name())),
                        chips);
        words.getStyleClass().add("lines");
        var row = new VBox(words, Rows.actions(open));
        row.getStyleClass().add("visit-row");
        return row;
    }
}
