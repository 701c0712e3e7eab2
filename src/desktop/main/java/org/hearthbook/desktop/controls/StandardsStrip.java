package org.hearthbook.desktop.controls;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// How far each standard has come, as a row of small bars that can be pressed. All are equally
/// wide; where one row is too narrow, they share more rows evenly.
public final class StandardsStrip extends Pane {

    /// One standard: its short `mark` (a number), its `name`, and `done` of `of` outcomes.
    public record Part(String mark, String name, int done, int of) {}

    private static final Words WORDS = Words.of(StandardsStrip.class);
    private static final double GAP = 8;

    private final String id;
    private final Consumer<Part> onChosen;

    public StandardsStrip(String id, Consumer<Part> onChosen) {
        this.id = id;
        this.onChosen = onChosen;
        setId(id);
        getStyleClass().add("standards-strip");
    }

    /// Draws `parts` in their order.
    public void show(List<Part> parts) {
        getChildren().setAll(parts.stream().map(this::drawing).toList());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * (widest() + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width) * (tallest() + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var each = Math.floor((getWidth() + GAP) / columns) - GAP;
        for (var i = 0; i < getChildren().size(); i++) {
            var column = i % columns;
            var row = i / columns;
            var x = column * (each + GAP);
            var y = row * (tallest() + GAP);
            getChildren().get(i).resizeRelocate(x, y, each, tallest());
        }
    }

    private int columns(double width) {
        return Math.ceilDiv(Math.max(1, getChildren().size()), rows(width));
    }

    private int rows(double width) {
        var count = Math.max(1, getChildren().size());
        var room = width < 0 ? count : (int) ((width + GAP) / (widest() + GAP));
        return Math.ceilDiv(count, Math.clamp(room, 1, count));
    }

    private double widest() {
        return most(getChildren().stream().mapToDouble(node -> node.prefWidth(-1)).toArray());
    }

    private double tallest() {
        return most(getChildren().stream().mapToDouble(node -> node.prefHeight(-1)).toArray());
    }

    private static double most(double[] sizes) {
        var most = 0.0;
        for (var size : sizes) {
            most = Math.max(most, Math.ceil(size));
        }
        return most;
    }

    private Node drawing(Part part) {
        var bar = new ProgressBar(part.of() == 0 ? 0 : (double) part.done() / part.of());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        var mark = new Label(part.mark());
        mark.getStyleClass().add("strong");
        var tally = new Label(WORDS.get("tally", part.done(), part.of()));
        tally.setMinWidth(USE_PREF_SIZE);
        tally.getStyleClass().addAll("quiet", "small");
        var button = new Button("", new VBox(Rows.line(mark, tally), bar));
        button.setId(id + "-" + part.mark());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.getStyleClass().add("standard");
        button.setAccessibleText(
                WORDS.get("spoken", part.mark(), part.name(), part.done(), part.of()));
        button.setTooltip(new Tooltip(part.name()));
        button.setOnAction(_ -> onChosen.accept(part));
        return button;
    }
}
