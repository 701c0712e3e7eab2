package org.hearthbook.desktop.controls;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.time.LocalTime;
import java.util.Optional;

/// Room for a time of day in the person's own way of writing; it says back what it understood.
public final class TimeField extends HBox implements Writable {

    private static final int LETTERS = 8;

    private final LineField line;
    private final Label echo = Says.quiet("");
    private final ReadOnlyObjectWrapper<SpokenTime> reading =
            new ReadOnlyObjectWrapper<>(new SpokenTime.Missing());

    public TimeField(String id) {
        line = new LineField(id).wide(LETTERS);
        echo.setId(id + "-echo");
        line.textProperty().subscribe(this::understand);
        getStyleClass().addAll("said-back", "row");
        getChildren().addAll(line, echo);
    }

    /// The time, when one was understood.
    public Optional<LocalTime> time() {
        return reading.get().moment();
    }

    /// The words as typed, for keeping drafts.
    public LineField line() {
        return line;
    }

    @Override
    public Node input() {
        return line;
    }

    private void understand(String written) {
        reading.set(SpokenTime.read(written));
        var words = time().map(SpokenTime::say).orElse("");
        Shown.onlyWhen(echo, !words.isEmpty() && !words.equals(written));
        echo.setText(words);
    }
}
