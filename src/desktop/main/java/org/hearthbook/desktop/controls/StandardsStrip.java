package org.hearthbook.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// How far each standard has come, as a row of small bars that can be pressed.
public final class StandardsStrip extends Wrapping {

    /// One standard: its short `mark` (a number), its `name`, and `done` of `of` outcomes.
    public record Part(String mark, String name, int done, int of) {}

    private static final Words WORDS = Words.of(StandardsStrip.class);

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

    private Button drawing(Part part) {
        var bar = new ProgressBar(part.of() == 0 ? 0 : (double) part.done() / part.of());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        var mark = new Label(part.mark());
        mark.getStyleClass().add("strong");
        var tally = new Label(WORDS.get("tally", part.done(), part.of()));
        tally.getStyleClass().addAll("quiet", "small");
        var button = new Button("", new VBox(Rows.line(mark, tally), bar));
        button.setId(id + "-" + part.mark());
        button.getStyleClass().add("standard");
        button.setAccessibleText(
                WORDS.get("spoken", part.mark(), part.name(), part.done(), part.of()));
        button.setTooltip(new Tooltip(part.name()));
        button.setOnAction(_ -> onChosen.accept(part));
        return button;
    }
}
