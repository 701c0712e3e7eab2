package org.hearthbook.desktop.visits;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.household.NotesToRead;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.Person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reading the daily notes at a visit to their end, and signing to have read them.
final class NotesReading {

    /// How far the reading is.
    sealed interface State {

        record ToRead(NotesToRead notes, boolean isAtEnd, SigningProblem problem)
                implements State {}

        record Signing(NotesToRead notes) implements State {}

        /// Nothing is left to read.
        record AllRead() implements State {}
    }

    /// One wording of a note as it is read.
    record Read(String heading, String by, List<Said> said) {}

    /// Something that a note says. `isQuoted` for somebody's exact words.
    record Said(String label, String words, boolean isQuoted) {}

    private static final Words WORDS = Words.of(NotesReading.class);

    private final Sitting sitting;
    private final VisitWriting writing;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    NotesReading(VisitWriting writing) {
        this.writing = writing;
        sitting = writing.sitting();
        state.set(now());
    }

    private State now() {
        var notes = NotesToRead.in(sitting.book().household());
        return notes.count() == 0
                ? new State.AllRead()
                : new State.ToRead(notes, false, new SigningProblem.None());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether whoever is signed in is the one who signs for the notes.
    boolean isMine() {
        return writing.visit().visitor().equals(sitting.book().me());
    }

    /// How many notes the visitor signed for in this visit so far.
    int readBefore() {
        return writing.visit().page().read().stream().mapToInt(it -> it.changes().size()).sum();
    }

    void reachedEnd() {
        if (state.get() instanceof State.ToRead(var notes, var isAtEnd, var problem) && !isAtEnd) {
            state.set(new State.ToRead(notes, true, problem));
        }
    }

    /// Signs to have read exactly the notes that were on the screen. What was written in the visit
    /// so far is saved first.
    void sign(char[] passphrase) {
        if (state.get() instanceof State.ToRead(var notes, var isAtEnd, _)) {
            if (!isAtEnd) {
                stop(notes, new SigningProblem.Other(WORDS.get("readFirst")));
                return;
            }
            sign(notes, Passphrase.of(new String(passphrase)));
        }
    }

    private void sign(NotesToRead notes, Passphrase passphrase) {
        var book = sitting.book();
        var visit = writing.visit().id();
        state.set(new State.Signing(notes));
        sitting.background()
                .run(
                        () ->
                                book.sign(
                                        passphrase,
                                        Act.over(
                                                visit,
                                                List.of(writing.head()),
                                                notes.signedIn(book.household()))),
                        it -> signed(it, notes),
                        _ -> stop(notes, new SigningProblem.Other(WORDS.get("failed"))));
    }

    private void signed(Acted acted, NotesToRead notes) {
        if (acted instanceof Acted.Saved saved) {
            writing.wentOnWith(saved);
            state.set(now());
        } else {
            stop(notes, SigningProblem.of(acted));
        }
    }

    private void stop(NotesToRead notes, SigningProblem problem) {
        state.set(new State.ToRead(notes, true, problem));
    }

    /// Every standing wording of `note`.
    List<Read> read(Note note) {
        return note.standing().stream()
                .map(it -> read(note, it.wording(), it.moment().by()))
                .toList();
    }

    private Read read(Note note, Wording wording, UUID by) {
        var kind = sitting.book().pack().noteKind(wording.kind());
        var about =
                wording.about().isEmpty()
                        ? WORDS.get("household")
                        : wording.about().stream()
                                .map(this::name)
                                .collect(Collectors.joining(", "));
        var heading =
                WORDS.get(
                        "heading",
                        SpokenDate.say(wording.happenedOn()),
                        kind.map(NoteKind::label).orElse(wording.kind()),
                        about);
        var said = new ArrayList<Said>();
        if (!wording.text().isBlank()) {
            said.add(new Said("", wording.text(), false));
        }
        addFields(labels(kind), wording, said);
        note.quotes()
                .forEach(it ->
                        said.add(
                                new Said(
                                        WORDS.get("quoted", name(it.speaker())),
                                        it.words(),
                                        true)));
        return new Read(heading, WORDS.get("by", name(by)), said);
    }

    /// Every field that says something, also one that the content pack no longer knows.
    private static void addFields(Map<String, String> labels, Wording wording, List<Said> said) {
        wording.fields().keySet().stream()
                .sorted(Comparator.comparing(it -> position(labels, it)))
                .filter(it -> !wording.fields().getOrDefault(it, "").isBlank())
                .map(it -> new Said(labels.getOrDefault(it, it), said(wording, it), false))
                .forEach(said::add);
    }

    private static String said(Wording wording, String field) {
        return wording.fields().getOrDefault(field, "");
    }

    private static int position(Map<String, String> labels, String field) {
        var at = List.copyOf(labels.keySet()).indexOf(field);
        return at < 0 ? labels.size() : at;
    }

    private static Map<String, String> labels(Optional<NoteKind> kind) {
        var labels = new LinkedHashMap<String, String>();
        kind.ifPresent(known -> known.fields().forEach(it -> labels.put(it.id(), it.label())));
        return labels;
    }

    private String name(UUID person) {
        return sitting.book()
                .household()
                .person(person)
                .map(Person::name)
                .orElse(WORDS.get("someone"));
    }
}
