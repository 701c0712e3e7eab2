package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.waiting.Waiting;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.EarlierAction;

import java.util.function.Consumer;

/// What to see to at the table: each thing to tick, and the way to where it is done.
final class AgendaView extends VBox {

    private static final Words WORDS = Words.of(AgendaView.class);

    private final VisitWriting model;
    private final FieldMakerView maker;
    private final Consumer<String> goTo;

    /// @param goTo takes the page to a field or a part of it by its id
    AgendaView(VisitWriting model, FieldMakerView maker, Consumer<String> goTo) {
        this.model = model;
        this.maker = maker;
        this.goTo = goTo;
        setId("agenda");
        getStyleClass().add("agenda");
        getChildren().add(Says.heading(WORDS.get("heading")));
        items();
        notes();
        children();
        earlier();
    }

    private void items() {
        var items = new AgendaItems(model.sitting().book(), model.table().agenda()).all();
        if (items.isEmpty()) {
            getChildren().add(Says.quiet(WORDS.get("nothing")));
        }
        for (var item : items) {
            getChildren().add(drawn(item, items.indexOf(item) + 1));
        }
    }

    private Node drawn(Waiting item, int number) {
        var tick = maker.tick(AgendaItems.tick(item), item.what());
        tick.setId("agenda-tick-" + number);
        var go =
                Press.plain(
                        "agenda-" + number,
                        item.press(),
                        () -> model.sitting().going().to(item.place()));
        go.setAccessibleText(item.press() + ": " + item.what());
        return row(tick, go);
    }

    private void notes() {
        var said = Says.text("");
        var go =
                Press.plain(
                        "agenda-notes", WORDS.get("readNotes"), () -> goTo.accept("read-notes"));
        var isVisitor = model.visit().visitor().equals(model.sitting().book().me());
        model.notes()
                .subscribe(count -> {
                    said.setText(WORDS.count("notes", count));
                    Shown.onlyWhen(go, isVisitor && count > 0);
                });
        getChildren().add(row(said, go));
    }

    private void children() {
        var children = model.table().children();
        if (!children.isEmpty()) {
            getChildren().add(Says.strong(WORDS.get("children")));
        }
        children.forEach(it -> getChildren().add(drawn(it, children.indexOf(it) + 1)));
    }

    private Node drawn(Person child, int number) {
        var name = PresentPart.name(child);
        var said = Says.text("");
        model.field(ChildrenPart.seen(child))
                .subscribe(it ->
                        said.setText(WORDS.get("child." + (it.isEmpty() ? "to-see" : it), name)));
        var go =
                Press.plain(
                        "agenda-child-" + number,
                        WORDS.get("write"),
                        () -> maker.goTo(ChildrenPart.seen(child)));
        go.setAccessibleText(WORDS.get("writeAbout", name));
        return row(said, go);
    }

    private void earlier() {
        var earlier = model.table().earlier();
        if (!earlier.isEmpty()) {
            getChildren().add(Says.strong(WORDS.get("earlier")));
        }
        earlier.forEach(it -> getChildren().add(drawn(it, earlier.indexOf(it) + 1)));
    }

    private Node drawn(EarlierAction action, int number) {
        var said = Says.small("");
        model.field(EarlierPart.now(action))
                .subscribe(
                        it -> said.setText(WORDS.get("action." + (it.isEmpty() ? "to-do" : it))));
        var go =
                Press.plain(
                        "agenda-action-" + number,
                        WORDS.get("write"),
                        () -> maker.goTo(EarlierPart.now(action)));
        go.setAccessibleText(WORDS.get("writeAbout", action.words()));
        var words =
                new VBox(Says.text(action.words()), Says.small(ChapterView.owner(action)), said);
        return row(words, go);
    }

    private static Node row(Node... parts) {
        var row = new VBox(parts);
        row.getStyleClass().add("agenda-row");
        return row;
    }
}
