package org.hearthbook.desktop.families;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;

import java.util.Arrays;
import java.util.List;

/// One household in the table: in columns where there is room, else part under part. A press on its
/// name opens it, and so does a click anywhere on it.
final class FamilyRowView {

    private static final Words WORDS = Words.of(FamiliesView.class);

    /// In hundredths of the width.
    private static final List<Double> SHARES = List.of(21.0, 19.0, 21.0, 14.0, 14.0, 11.0);

    /// No part is narrower than so many letters, and no more than so many stand side by side.
    private static final double PART = 12.5;

    private static final int BESIDE = 3;

    /// What the card keeps free at its sides, in letters.
    private static final double AROUND = 2.25;

    private final Row row;
    private final Button open;

    FamilyRowView(String id, Row row, Runnable onOpen) {
        this.row = row;
        var name = row.isHere() ? row.name() : WORDS.get("new");
        open = Press.plain(id, name, onOpen);
        open.setWrapText(true);
        open.setMinWidth(0);
        open.setDisable(!row.isHere());
        open.setUserData(row.household());
        open.setAccessibleText(
                WORDS.get(
                        "spoken",
                        name,
                        WORDS.count("waiting", row.glance().needs().size()),
                        row.pressing()));
    }

    /// The part of it that takes the keyboard.
    Button open() {
        return open;
    }

    Node inColumns() {
        var grid = columns();
        grid.addRow(0, Arrays.stream(Order.values()).map(this::cell).toArray(Node[]::new));
        return pressed(grid);
    }

    /// A grid with the table's columns.
    static GridPane columns() {
        var grid = new GridPane();
        SHARES.forEach(share -> grid.getColumnConstraints().add(column(share)));
        return grid;
    }

    private static ColumnConstraints column(double share) {
        var column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    /// How wide a part is in a card of `width`: as many as have room stand beside each
    /// other and fill it.
    ///
    /// @param letter the size of a letter, in the unit of `width`
    static double part(double width, double letter) {
        var room = width - AROUND * letter;
        var beside = Math.clamp((long) ((room + letter) / ((PART + 1) * letter)), 1, BESIDE);
        return Math.max(PART * letter, Math.floor((room - (beside - 1) * letter) / beside));
    }

    Node inParts(double width) {
        var parts = new FlowPane();
        for (var order : Order.values()) {
            var cell = cell(order);
            if (order != Order.NAME) {
                cell.getChildren().addFirst(Says.small(WORDS.get(order.name())));
            }
            cell.setPrefWidth(width);
            parts.getChildren().add(cell);
        }
        parts.setPrefWrapLength(width);
        return pressed(parts);
    }

    private VBox cell(Order order) {
        var cell = CellsView.cell(CellsView.of(order, row));
        if (order == Order.NAME) {
            cell.getChildren().addFirst(open);
        }
        return cell;
    }

    private Node pressed(Pane drawing) {
        drawing.getStyleClass().addAll("card", "family");
        drawing.setOnMouseClicked(_ -> open.fire());
        return drawing;
    }
}
