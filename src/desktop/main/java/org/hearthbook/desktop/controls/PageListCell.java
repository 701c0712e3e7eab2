package org.hearthbook.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// One line of a list of pages.
final class PageListCell<T> extends ListCell<T> {

    private final Function<T, PageList.Line> lines;

    PageListCell(Function<T, PageList.Line> lines) {
        this.lines = lines;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var line = lines.apply(item);
        setGraphic(drawing(line));
        setAccessibleText(spoken(line));
    }

    private static Node drawing(PageList.Line line) {
        var words = new VBox(Says.strong(line.title()));
        words.getStyleClass().add("line-words");
        if (!line.under().isEmpty()) {
            words.getChildren().add(Says.small(line.under()));
        }
        if (!line.chips().isEmpty()) {
            words.getChildren().add(Rows.actions(line.chips().toArray(Node[]::new)));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox();
        row.getStyleClass().addAll("row", "line");
        if (!line.person().isEmpty()) {
            row.getChildren().add(new PersonInitial(line.person()));
        }
        row.getChildren().add(words);
        return withHeading(line.heading(), row);
    }

    private static Node withHeading(String heading, HBox row) {
        if (heading.isEmpty()) {
            return row;
        }
        var label = Says.small(heading);
        label.getStyleClass().add("group");
        return new VBox(label, row);
    }

    private static String spoken(PageList.Line line) {
        var chips = line.chips().stream().map(Chip::getText).toList();
        return String.join(
                        ". ",
                        line.heading(),
                        line.person(),
                        line.title(),
                        line.under(),
                        String.join(", ", chips))
                .replaceAll("^(\\. )+|(\\. )+$", "")
                .replaceAll("(\\. ){2,}", ". ");
    }
}
