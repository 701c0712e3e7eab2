package org.hearthbook.desktop.visits;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Says;

/// The text of a visit, every line of it in its order and nothing else.
final class TextView extends VBox {

    TextView(String text) {
        getStyleClass().add("visit-text");
        new VisitLines(text)
                .lines().stream()
                        .filter(it -> it.kind() != VisitLines.Kind.EMPTY)
                        .map(TextView::label)
                        .forEach(getChildren()::add);
    }

    private static Label label(VisitLines.Line line) {
        return switch (line.kind()) {
            case TITLE -> Says.heading(line.words());
            case HEADING -> styled(Says.subheading(line.words()), "text-heading");
            case LINE, EMPTY -> Says.quiet(line.words());
            case SAID -> styled(Says.text(line.words()), "text-said");
        };
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
