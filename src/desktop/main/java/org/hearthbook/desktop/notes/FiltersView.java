package org.hearthbook.desktop.notes;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.people.Person;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Narrows the days to one child or one kind. Folded, so that the days have the room.
final class FiltersView extends TitledPane {

    private static final Words WORDS = Words.of(NotesView.class);

    /// One choice of a filter, by the words it is shown in.
    private record Choice<T>(T value, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    private final NotesViewModel model;

    FiltersView(NotesViewModel model) {
        this.model = model;
        var both = new VBox(children(), kinds());
        both.getStyleClass().add("notes-filters");
        setText(WORDS.get("narrow"));
        setContent(both);
        setId("notes-filters");
        setExpanded(false);
        setAnimated(false);
    }

    private Field children() {
        var box = new ComboBox<Choice<UUID>>();
        box.setId("notes-child");
        var all = new Choice<UUID>(new UUID(0, 0), WORDS.get("everyone"));
        var choices = new ArrayList<Choice<UUID>>(List.of(all));
        model.children().stream().map(FiltersView::choice).forEach(choices::add);
        box.getItems().setAll(choices);
        box.setValue(all);
        box.valueProperty()
                .subscribe((_, now) -> model.child().set(now.equals(all) ? null : now.value()));
        return new Field(WORDS.get("about"), box);
    }

    private static Choice<UUID> choice(Person person) {
        return new Choice<>(person.id(), person.name());
    }

    private Field kinds() {
        var box = new ComboBox<Choice<String>>();
        box.setId("notes-kind");
        var all = new Choice<>("", WORDS.get("everyKind"));
        box.getItems().add(all);
        model.kinds().stream().map(FiltersView::choice).forEach(box.getItems()::add);
        box.setValue(all);
        box.valueProperty().subscribe((_, now) -> model.kind().set(now.value()));
        return new Field(WORDS.get("kind"), box);
    }

    private static Choice<String> choice(NoteKind kind) {
        return new Choice<>(kind.id(), kind.label());
    }
}
