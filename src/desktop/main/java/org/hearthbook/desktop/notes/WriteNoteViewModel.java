package org.hearthbook.desktop.notes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.sitting.AutoSave;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.WordPrompt;
import org.hearthbook.records.notes.WordPrompts;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writing a note, or writing one anew. Knows nothing of buttons and labels.
final class WriteNoteViewModel {

    /// How the writing stands.
    sealed interface State {

        record Writing() implements State {}

        record Saving() implements State {}

        /// Safely on this laptop since `at`.
        record Saved(UUID note, LocalTime at) implements State {}

        /// Not saved; `words` say why. Everything typed is still on the page.
        record NotSaved(String words) implements State {}

        /// Something on the page needs another look first.
        record Amiss(List<NoteCheck.Problem> problems) implements State {}
    }

    private final Sitting sitting;
    private final @Nullable Note amended;
    private final List<UUID> base;
    private final NoteForm form = new NoteForm();
    private final WordPrompts prompts;
    private final AutoSave draft;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Writing());
    private final UUID id;
    private String why = "";

    /// Writes a new note, or goes on with the one that was left half written.
    WriteNoteViewModel(Sitting sitting) {
        this(sitting, null);
    }

    /// Writes `amended` anew, or begins when it is null.
    WriteNoteViewModel(Sitting sitting, @Nullable Note amended) {
        this.sitting = sitting;
        this.amended = amended;
        var book = sitting.book();
        id = amended == null ? book.newId() : amended.id();
        base = amended == null ? List.of() : amended.heads();
        prompts = new WordPrompts(book.pack().wordHints());
        var place = amended == null ? "note:new" : "note:" + id;
        draft = new AutoSave(book.drafts(), sitting.background(), place, () -> NoteDraft.of(form));
        var kept = book.drafts().find(place);
        kept.ifPresentOrElse(it -> NoteDraft.show(it, form), this::begin);
    }

    private void begin() {
        if (amended != null) {
            form.show(amended.wording());
        } else {
            form.on().set(SpokenDate.say(sitting.book().today()));
            form.kind().set(sitting.book().pack().noteKinds().getFirst().id());
        }
    }

    NoteForm form() {
        return form;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Something on the page changed: the draft is kept within two seconds.
    void touched() {
        draft.touched();
    }

    /// Keeps the draft now, as when the page is left.
    void leave() {
        if (!(state.get() instanceof State.Saved)) {
            draft.keepNow();
        }
    }

    /// Lets go of what is written here and was not saved.
    void letGo() {
        draft.discard();
    }

    boolean isNew() {
        return amended == null;
    }

    List<NoteKind> kinds() {
        return sitting.book().pack().noteKinds();
    }

    Optional<NoteKind> kind() {
        return sitting.book().pack().noteKind(form.kind().get());
    }

    /// The children of this home that a note can be about: those here first.
    List<Person> children() {
        return sitting.book().household().people().stream()
                .filter(WriteNoteViewModel::isChild)
                .filter(it -> it.isHere() || form.about().contains(it.id()))
                .sorted(Comparator.comparing(Person::isHere).reversed())
                .toList();
    }

    private static boolean isChild(Person person) {
        return person.isChild() || person.place() instanceof Place.OtherChild;
    }

    /// Why the note is written anew; may stay empty.
    void because(String reason) {
        why = reason;
    }

    /// The next pencil remark on the text, if the writer has not put it aside.
    Optional<WordPrompt> remark() {
        return prompts.in(form.text().get()).stream()
                .filter(it -> !form.dismissed().contains(it.hint().id()))
                .findFirst();
    }

    /// Puts a remark aside for this note.
    void dismiss(WordPrompt prompt) {
        form.dismissed().add(prompt.hint().id());
        touched();
    }

    /// Saves the note, or says what needs another look. Nothing typed is ever taken away.
    void save() {
        var today = sitting.book().today();
        var problems = new NoteCheck(form, kind(), today).problems();
        if (!problems.isEmpty()) {
            state.set(new State.Amiss(problems));
            return;
        }
        state.set(new State.Saving());
        var act = act(form.day(today).orElse(today));
        sitting.background().run(() -> sitting.book().act(act), this::answered, this::failed);
    }

    private List<Act> act(LocalDate day) {
        var wording = form.wording(day);
        if (amended == null) {
            return List.of(Act.on(id, new NoteChange.NoteWritten(wording, form.quotes())));
        }
        var acts = new ArrayList<Act>();
        acts.add(Act.over(id, base, new NoteChange.Amended(wording, why)));
        form.quotes().forEach(it -> acts.add(Act.on(id, new NoteChange.Quoted(it))));
        return acts;
    }

    private void answered(Acted acted) {
        if (acted.isSaved()) {
            draft.discard();
            state.set(new State.Saved(id, LocalTime.now(sitting.book().clock())));
        } else {
            state.set(new State.NotSaved(acted.words()));
        }
    }

    private void failed(Exception because) {
        draft.keepNow();
        state.set(new State.NotSaved(String.valueOf(because.getMessage())));
    }
}
