package org.hearthbook.desktop.notes;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NotesOfDay;
import org.hearthbook.records.people.Person;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The notes of the book, day by day, narrowed to a child, a kind, or the words that are typed.
final class NotesViewModel {

    /// One line of the list; `day` is empty unless it is the first of its day.
    record Line(Note note, String day) {}

    private static final int MOST_FOUND = 500;

    private final Sitting sitting;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable UUID> child = new SimpleObjectProperty<>();
    private final StringProperty kind = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private int asked;

    NotesViewModel(Sitting sitting) {
        this.sitting = sitting;
        typed.subscribe((_, _) -> look());
        child.subscribe((_, _) -> look());
        kind.subscribe((_, _) -> look());
        look();
    }

    StringProperty typed() {
        return typed;
    }

    /// Only notes about this child; null for all.
    ObjectProperty<@Nullable UUID> child() {
        return child;
    }

    /// Only notes of this kind; empty for all.
    StringProperty kind() {
        return kind;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    boolean isEmptyBook() {
        return sitting.book().household().notes().stream().allMatch(Note::isRemoved);
    }

    List<Person> children() {
        var about =
                sitting.book().household().notes().stream()
                        .flatMap(it -> it.wording().about().stream())
                        .distinct()
                        .toList();
        return sitting.book().household().people().stream()
                .filter(it -> about.contains(it.id()) || (it.isChild() && it.isHere()))
                .toList();
    }

    List<NoteKind> kinds() {
        return sitting.book().pack().noteKinds();
    }

    /// Looks again. Of two questions asked soon after one another, only the last is answered.
    void look() {
        var question = ++asked;
        var words = typed.get();
        var one = child.get();
        var only = kind.get();
        sitting.background()
                .run(
                        () -> found(words, one, only),
                        found -> answer(question, found),
                        _ -> answer(question, List.of()));
    }

    private void answer(int question, List<Line> found) {
        if (question == asked) {
            lines.setAll(found);
        }
    }

    private List<Line> found(String words, @Nullable UUID one, String only) {
        var lines = new ArrayList<Line>();
        for (var day : NotesOfDay.all(matching(words, one, only))) {
            var heading = SpokenDate.say(day.day());
            for (var note : day.notes()) {
                lines.add(new Line(note, heading));
                heading = "";
            }
        }
        return lines;
    }

    private Collection<Note> matching(String words, @Nullable UUID one, String only) {
        return candidates(words).stream()
                .filter(it -> one == null || it.wording().about().contains(one))
                .filter(it -> only.isEmpty() || it.wording().kind().equals(only))
                .toList();
    }

    private Collection<Note> candidates(String words) {
        var household = sitting.book().household();
        return words.isBlank()
                ? household.notes()
                : sitting.book().find(words, MOST_FOUND).stream()
                        .flatMap(it -> household.note(it).stream())
                        .toList();
    }
}
