package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.visits.EarlierAction;

import java.util.LinkedHashMap;

/// One section of the form on the page. What was written in it is saved when it is left.
final class ChapterView extends VBox {

    private static final Words WORDS = Words.of(ChapterView.class);

    private final Card card;

    private final VisitWriting model;
    private final FieldMakerView maker;

    ChapterView(VisitWriting model, FieldMakerView maker, Chapter chapter) {
        card = new Card(chapter.section().label());
        getChildren().add(card);
        this.model = model;
        this.maker = maker;
        var section = chapter.section();
        setId("section-" + section.id());
        add(Says.quiet(section.describe()));
        switch (section.holds()) {
            case WORDS -> {}
            case PEOPLE -> present();
            case EARLIER_ACTIONS -> earlier();
            case CHILDREN ->
                    model.table().children().forEach(it -> add(new ChildView(maker, section, it)));
            case OUTCOMES -> add(outcomes());
            case NOTES_READ -> add(new NotesReadView(new NotesReading(model)));
            case ACTIONS ->
                    add(
                            new RowsView(
                                    model,
                                    ActionsPart.ROWS,
                                    WORDS.get("addAction"),
                                    (row, rows) -> new ActionRowView(model, maker, row, rows)));
        }
        if (chapter.parts().stream().anyMatch(FieldsPart.class::isInstance)) {
            section.fields()
                    .forEach(it -> add(maker.asked(FieldsPart.field(section, it.id()), it)));
        }
        focusWithinProperty().subscribe((was, is) -> left(chapter, was && !is));
    }

    private void left(Chapter chapter, boolean isLeft) {
        if (isLeft && getScene() != null) {
            model.left(chapter::holds);
        }
    }

    private void present() {
        var ticks = new VBox();
        ticks.getStyleClass().add("ticks");
        model.table()
                .people()
                .forEach(it ->
                        ticks.getChildren()
                                .add(maker.tick(PresentPart.tick(it.id()), PresentPart.name(it))));
        add(ticks, maker.line(PresentPart.OTHERS, WORDS.get("others"), WORDS.get("othersHint")));
    }

    private void earlier() {
        var earlier = model.table().earlier();
        if (earlier.isEmpty()) {
            add(Says.text(WORDS.get("noEarlier")));
        }
        earlier.forEach(it -> add(earlier(it)));
    }

    private Node earlier(EarlierAction action) {
        var row = new VBox(Says.strong(action.words()), Says.quiet(owner(action)));
        row.getStyleClass().add("visit-row");
        var answers = new LinkedHashMap<String, String>();
        answers.put(EarlierPart.CLOSED, WORDS.get("closed"));
        answers.put(EarlierPart.OPEN, WORDS.get("open"));
        row.getChildren()
                .addAll(
                        maker.choice(EarlierPart.now(action), WORDS.get("how"), answers),
                        maker.line(EarlierPart.said(action), WORDS.get("ended"), ""));
        return row;
    }

    static String owner(EarlierAction action) {
        var due = action.due();
        return due == null
                ? action.owner()
                : WORDS.get("ownerDue", action.owner(), SpokenDate.say(due));
    }

    private Node outcomes() {
        if (model.table().learners().isEmpty()) {
            return Says.text(WORDS.get("noLearners"));
        }
        return new RowsView(
                model,
                ShownPart.ROWS,
                WORDS.get("addOutcome"),
                (row, rows) -> new OutcomeRowView(model, maker, row, rows));
    }

    private void add(Node... nodes) {
        card.add(nodes);
    }
}
