package org.hearthbook.desktop.controls;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Room for a date in the person's own way of writing; it says back what it understood.
public final class DateField extends VBox implements Writable {

    private static final int LETTERS = 18;

    private final LineField line;
    private final Label echo = Says.quiet("");
    private final Clock clock;
    private final ReadOnlyObjectWrapper<SpokenDate> reading =
            new ReadOnlyObjectWrapper<>(new SpokenDate.Missing());

    public DateField(String id, Clock clock) {
        this.clock = clock;
        line = new LineField(id).wide(LETTERS);
        echo.setId(id + "-echo");
        line.textProperty().subscribe(this::understand);
        getStyleClass().add("said-back");
        getChildren().addAll(line, echo);
    }

    /// What was understood of what is written now.
    public ReadOnlyObjectProperty<SpokenDate> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The day, when one was understood.
    public Optional<LocalDate> date() {
        return reading.get().day();
    }

    /// Writes `date` into the field.
    public void show(LocalDate date) {
        line.setText(SpokenDate.sayShort(date));
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
        reading.set(SpokenDate.read(written, LocalDate.now(clock)));
        var words = date().map(SpokenDate::say).orElse("");
        Shown.onlyWhen(echo, !words.isEmpty());
        echo.setText(words);
    }
}
