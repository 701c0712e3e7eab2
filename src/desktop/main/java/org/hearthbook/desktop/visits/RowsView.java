package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// A list that grows by a press: actions, or outcomes that something showed.
final class RowsView extends VBox {

    private final VisitWriting model;
    private final String list;
    private final BiFunction<String, RowsView, Node> row;
    private final Map<String, Node> known = new HashMap<>();
    private final VBox rows = new VBox();
    private final Button add;

    /// @param list the field that holds the rows
    /// @param row draws one of them
    RowsView(
            VisitWriting model, String list, String words, BiFunction<String, RowsView, Node> row) {
        this.model = model;
        this.list = list;
        this.row = row;
        getStyleClass().add("visit-rows");
        rows.getStyleClass().add("visit-rows");
        add =
                Press.with(
                        Feather.PLUS,
                        Press.quiet(FieldMakerView.id(list) + "-add", words, this::add));
        getChildren().addAll(rows, Rows.actions(add));
        draw();
    }

    private void draw() {
        var now = model.answers().list(list);
        known.keySet().retainAll(now);
        rows.getChildren().setAll(now.stream().map(this::drawn).toList());
    }

    private Node drawn(String id) {
        var node = known.get(id);
        if (node == null) {
            node = row.apply(id, this);
            known.put(id, node);
        }
        return node;
    }

    private void add() {
        var id = model.addRow(list);
        draw();
        var node = known.get(id);
        if (node != null) {
            node.lookupAll(".visit-first").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /// Takes the row out; the focus goes to the press that adds one.
    void remove(String id) {
        add.requestFocus();
        model.removeRow(list, id);
        draw();
    }

    /// How many rows there are, for naming them.
    List<String> all() {
        return model.answers().list(list);
    }
}
