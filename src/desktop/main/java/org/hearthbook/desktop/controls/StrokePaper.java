package org.hearthbook.desktop.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Paper with a line on it that remembers how the pen moved. Fingers and pens arrive as a mouse.
final class StrokePaper extends Pane {

    private static final double BASELINE = 0.72;
    private static final double MARGIN = 32;

    private final Clock clock;
    private final Runnable onChange;
    private final Line baseline = new Line();
    private final List<Mark.Stroke> strokes = new ArrayList<>();
    private final List<Mark.Point> current = new ArrayList<>();
    private @Nullable Path path;
    private long began;

    StrokePaper(Clock clock, Runnable onChange) {
        this.clock = clock;
        this.onChange = onChange;
        getStyleClass().add("stroke-paper");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        baseline.getStyleClass().add("baseline");
        baseline.setStartX(MARGIN);
        baseline.endXProperty().bind(widthProperty().subtract(MARGIN));
        baseline.startYProperty().bind(heightProperty().multiply(BASELINE));
        baseline.endYProperty().bind(baseline.startYProperty());
        getChildren().add(baseline);
        setOnMousePressed(this::touch);
        setOnMouseDragged(this::move);
        setOnMouseReleased(_ -> lift());
    }

    Mark mark() {
        return strokes.isEmpty()
                ? new Mark.Nothing()
                : new Mark.Drawn(strokes, getWidth(), getHeight());
    }

    void clear() {
        strokes.clear();
        current.clear();
        path = null;
        getChildren().setAll(baseline);
        onChange.run();
    }

    private void touch(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (strokes.isEmpty()) {
            began = clock.millis();
        }
        var line = new Path(new MoveTo(event.getX(), event.getY()));
        line.getStyleClass().add("stroke");
        line.setMouseTransparent(true);
        getChildren().add(line);
        path = line;
        keep(event, line);
    }

    private void move(MouseEvent event) {
        if (path != null) {
            keep(event, path);
        }
    }

    private void lift() {
        if (path != null) {
            strokes.add(new Mark.Stroke(current));
            current.clear();
            path = null;
            onChange.run();
        }
    }

    private void keep(MouseEvent event, Path line) {
        var x = Math.clamp(event.getX(), 0, getWidth());
        var y = Math.clamp(event.getY(), 0, getHeight());
        line.getElements().add(new LineTo(x, y));
        current.add(new Mark.Point(x, y, clock.millis() - began));
    }
}
