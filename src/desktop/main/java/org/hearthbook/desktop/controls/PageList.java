package org.hearthbook.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A list of pages to turn to: notes, days, outcomes, people.
public final class PageList<T> extends ListView<T> {

    /// What one line shows: a `heading` for its group when it is the first of it, or empty; then a
    /// `title`, something quiet `under` it, and a name for the round at its side, or empty.
    public record Line(
            String heading, String title, String under, String person, List<Chip> chips) {

        public Line(String title, String under) {
            this("", title, under, "", List.of());
        }
    }

    public PageList(String id, Function<T, Line> lines) {
        setId(id);
        getStyleClass().add("page-list");
        setCellFactory(_ -> new PageListCell<>(lines));
        setMinWidth(0);
    }

    /// What is said where there is nothing to list.
    public PageList<T> whenEmpty(String words) {
        Label quiet = Says.quiet(words);
        setPlaceholder(quiet);
        return this;
    }

    /// Called with each page that is chosen.
    public PageList<T> onChosen(Consumer<T> action) {
        getSelectionModel().selectedItemProperty().subscribe(item -> tell(item, action));
        return this;
    }

    private void tell(@Nullable T item, Consumer<T> action) {
        if (item != null) {
            action.accept(item);
        }
    }
}
