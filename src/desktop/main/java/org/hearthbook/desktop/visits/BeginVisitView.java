package org.hearthbook.desktop.visits;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.people.Person;

/// The first page of a visit: its day, and whether the carers knew of it.
public final class BeginVisitView extends StackPane {

    private static final Words WORDS = Words.of(BeginVisitView.class);

    private final BeginVisitModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final Field day;
    private final Field kind;
    private final Field visitor;
    private final Button begin;

    public BeginVisitView(Sitting sitting) {
        this(new BeginVisitModel(sitting));
    }

    BeginVisitView(BeginVisitModel model) {
        this.model = model;
        setId("begin");
        getStyleClass().add("visit");
        getStylesheets().add(Styles.named(BeginVisitView.class, "visits.css"));
        day =
                model.day()
                        .on(
                                new DateField("visit-day", model.sitting().book().clock()),
                                WORDS.get("day"));
        var kinds =
                new ChoiceGroup<Boolean>("visit-kind")
                        .choice(true, WORDS.get("announced"))
                        .choice(false, WORDS.get("unannounced"), WORDS.get("unannouncedWhy"));
        kinds.valueProperty().bindBidirectional(model.announced());
        kind = new Field(WORDS.get("kind"), kinds);
        kind.problem().bind(model.kindAsked().problem());
        var visitors = new ChoiceGroup<Person>("visit-visitor");
        model.visitors().forEach(it -> visitors.choice(it, it.name()));
        visitors.valueProperty().bindBidirectional(model.visitor());
        visitor = new Field(WORDS.get("visitor"), visitors);
        visitor.problem().bind(model.visitorAsked().problem());
        begin = Press.primary("begin-it", WORDS.get("begin"), model::begin);
        getChildren().add(page());
        model.state().subscribe(this::draw);
        Shown.whenGone(this, model::keepNow);
    }

    private Page page() {
        var page = new Page(WORDS.get("heading")).lead(WORDS.get("lead"));
        model.underWay()
                .ifPresent(it ->
                        page.add(
                                new Card(WORDS.get("underWay", StageWords.day(it)))
                                        .add(Says.text(WORDS.get("underWayWhy")))
                                        .actions(
                                                Press.quiet(
                                                        "go-on-visit",
                                                        WORDS.get("goOn"),
                                                        () -> model.goOnWith(it)))));
        page.add(summary);
        if (model.visitors().size() > 1) {
            page.add(visitor);
        }
        var away =
                Press.quiet(
                        "not-now",
                        WORDS.get("notNow"),
                        () -> model.sitting().going().to(new Place.Visits()));
        page.add(day, kind, Rows.actions(begin, away));
        return page;
    }

    private void draw(BeginVisitModel.State state) {
        begin.setDisable(state instanceof BeginVisitModel.State.Saving);
        switch (state) {
            case BeginVisitModel.State.Asking(), BeginVisitModel.State.Saving() -> summary.clear();
            case BeginVisitModel.State.Unclear() -> summary.show(visitor, day, kind);
            case BeginVisitModel.State.NotBegun(var words) -> summary.show(words);
        }
    }
}
