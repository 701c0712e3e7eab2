package org.hearthbook.desktop.notes;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.records.people.Person;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Boxes for what someone said, word for word. No prompt, no correction, no trimming ever.
final class ExactWordsView extends VBox {

    private static final Words WORDS = Words.of(WriteNoteView.class);

    private final NoteForm form;
    private final List<Person> speakers;
    private final Runnable touched;

    ExactWordsView(NoteForm form, List<Person> speakers, Runnable touched) {
        this.form = form;
        this.speakers = List.copyOf(speakers);
        this.touched = touched;
        getStyleClass().add("exact-words-list");
        setId("exact-words");
        form.spoken().forEach(this::show);
    }

    /// One more box.
    void add() {
        var spoken = new SpokenWords();
        if (speakers.size() == 1) {
            spoken.speaker().set(speakers.getFirst().id());
        }
        form.spoken().add(spoken);
        show(spoken);
    }

    private void show(SpokenWords spoken) {
        var number = getChildren().size();
        var card = new Card();
        card.getStyleClass().add("exact-words");
        var heading = Says.heading(heading(spoken));
        spoken.speaker().subscribe(_ -> heading.setText(heading(spoken)));
        card.add(
                heading,
                Says.quiet(WORDS.get("exactWhy")),
                new Field(WORDS.get("whoSaid"), speaker(spoken, number)),
                new Field(WORDS.get("exactWords"), words(spoken, number)));
        Runnable remove = () -> remove(spoken, card);
        card.actions(Press.plain("remove-words-" + number, WORDS.get("leaveOut"), remove));
        getChildren().add(card);
    }

    private void remove(SpokenWords spoken, Card card) {
        form.spoken().remove(spoken);
        getChildren().remove(card);
        touched.run();
    }

    private String heading(SpokenWords spoken) {
        return speakers.stream()
                .filter(it -> it.id().equals(spoken.speaker().get()))
                .findFirst()
                .map(it -> WORDS.get("inTheirOwnWords", it.name()))
                .orElse(WORDS.get("inSomeonesWords"));
    }

    private ComboBox<Person> speaker(SpokenWords spoken, int number) {
        var box = new ComboBox<Person>();
        box.setId("speaker-" + number);
        box.getItems().setAll(speakers);
        box.setConverter(new Named());
        box.setPromptText(WORDS.get("choose"));
        speakers.stream()
                .filter(it -> it.id().equals(spoken.speaker().get()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty().subscribe((_, now) -> speaks(spoken, now));
        return box;
    }

    private void speaks(SpokenWords spoken, @Nullable Person person) {
        spoken.speaker().set(person == null ? null : person.id());
        touched.run();
    }

    private WritingArea words(SpokenWords spoken, int number) {
        var area = new WritingArea("spoken-" + number).rows(3);
        area.setText(spoken.words().get());
        spoken.words().bind(area.textProperty());
        area.textProperty().subscribe((_, _) -> touched.run());
        return area;
    }

    /// People by their names.
    private static final class Named extends StringConverter<Person> {

        @Override
        public String toString(@Nullable Person person) {
            return person == null ? "" : person.name();
        }

        @Override
        public @Nullable Person fromString(String name) {
            return null;
        }
    }
}
