package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.records.visits.Visit;
import org.kordamp.ikonli.feather.Feather;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The record of a visit while it is written: what to see to on the left, the record, and the visit
/// before beside it.
final class WriteVisitView extends BorderPane {

    private static final Words WORDS = Words.of(WriteVisitView.class);
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final VisitWriting model;
    private final VisitModel visit;
    private final FieldMakerView maker;
    private final Page page;
    private final BesideView spread;
    private final ErrorSummary summary = new ErrorSummary();
    private final Label saved = Says.small("");
    private final Button beside;
    private final Button again;

    WriteVisitView(VisitWriting model, VisitModel visit) {
        this.model = model;
        this.visit = visit;
        maker = new FieldMakerView(model);
        page = new Page(WORDS.get("heading", StageWords.day(model.visit())));
        beside =
                Press.with(
                        Feather.COLUMNS,
                        Press.quiet("visit-before", WORDS.get("openBefore"), this::turn));
        again = Press.quiet("look-again", WORDS.get("lookAgain"), visit::lookAgain);
        setId("write-visit");
        saved.setId("visit-saved");
        write();
        spread = new BesideView(page, new AgendaView(model, maker, this::goTo));
        setCenter(spread);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.state().subscribe(this::draw);
    }

    private void write() {
        page.lead(WORDS.get("lead"));
        page.add(
                Rows.actions(
                        Press.with(
                                Feather.CHEVRON_LEFT,
                                Press.plain("all-visits", WORDS.get("all"), this::back)),
                        beside),
                saved,
                new SendingView(model.sitting(), model.visit().id()));
        if (model.wasHalfWritten()) {
            page.add(Says.quiet(WORDS.get("halfWritten")));
        }
        Shown.onlyWhen(beside, model.table().before().isPresent());
        page.add(summary, again, day());
        model.chapters().forEach(it -> page.add(new ChapterView(model, maker, it)));
        var save = Press.quiet("save-visit", WORDS.get("save"), model::save);
        var sign = Press.primary("read-and-sign", WORDS.get("sign"), visit::readAndSign);
        var drop = Press.plain("drop-visit", WORDS.get("drop"), this::drop);
        page.add(Rows.actions(sign, save), Rows.actions(drop));
    }

    private Node day() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put(DayPart.ANNOUNCED, WORDS.get("announced"));
        kinds.put(DayPart.UNANNOUNCED, WORDS.get("unannounced"));
        var card = new Card(WORDS.get("day"));
        card.setId("section-day");
        card.add(
                Says.text(WORDS.get("visitor", model.visit().page().name())),
                maker.date(DayPart.ON, WORDS.get("on"), ""),
                maker.choice(DayPart.KIND, WORDS.get("kind"), kinds));
        card.focusWithinProperty()
                .subscribe((was, is) -> {
                    if (was && !is && getScene() != null) {
                        model.left(it -> it.startsWith("day."));
                    }
                });
        return card;
    }

    private void back() {
        model.sitting().going().to(new Place.Visits());
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            model.save();
            event.consume();
        }
    }

    /// To the press called `id`, or to the notes themselves once they are open.
    private void goTo(String id) {
        Stream.of(id, "notes-to-read")
                .map(it -> page.lookup("#" + it))
                .filter(it -> it != null && it.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void drop() {
        DropSheetView.over(this, model, visit);
    }

    private void draw(VisitWriting.State state) {
        Shown.onlyWhen(again, false);
        saved.setText(said(state));
        switch (state) {
            case VisitWriting.State.InTheBook(), VisitWriting.State.Saving() -> show(Map.of());
            case VisitWriting.State.Typed() -> {}
            case VisitWriting.State.Unclear(var problems) -> show(problems);
            case VisitWriting.State.NotSaved(var words, var movedOn) -> {
                show(Map.of());
                summary.show(words);
                var isWritten = model.visit().stage() == Visit.Stage.WRITING;
                again.setText(WORDS.get(isWritten ? "lookAgain" : "toSigned"));
                Shown.onlyWhen(again, movedOn);
            }
        }
    }

    private static String said(VisitWriting.State state) {
        return switch (state) {
            case VisitWriting.State.InTheBook() -> WORDS.get("inTheBook");
            case VisitWriting.State.Saving() -> WORDS.get("saving");
            case VisitWriting.State.Typed(),
                    VisitWriting.State.Unclear _,
                    VisitWriting.State.NotSaved _ ->
                    WORDS.get("draft");
        };
    }

    private void show(Map<String, String> problems) {
        summary.show(maker.show(problems));
    }

    /// Opens or closes the visit before.
    private void turn() {
        var before = model.table().before();
        spread.open(spread.isOpen() ? null : before.map(this::text).orElse(null));
        beside.setText(WORDS.get(spread.isOpen() ? "closeBefore" : "openBefore"));
    }

    private ScrollPane text(Visit earlier) {
        var words =
                new VBox(Says.heading(WORDS.get("before")), new TextView(earlier.page().text()));
        words.getStyleClass().add("visit-before");
        var pane = new ScrollPane(words);
        pane.setId("visit-before-text");
        pane.getStyleClass().addAll("before-side", "ring");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(WORDS.get("before"));
        return pane;
    }
}
