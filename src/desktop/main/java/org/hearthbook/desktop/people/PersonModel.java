package org.hearthbook.desktop.people;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.KeptAnswers;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.ProfilePrompt;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.people.ProfileEntry;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One person's page: who they are, and what is written about them in whose words.
final class PersonModel {

    /// What is being done on the page.
    sealed interface State {
        record Reading(Person person, String problem) implements State {}

        /// The words under one prompt are being written.
        record Writing(Person person, ProfilePrompt prompt) implements State {}
    }

    private static final Words WORDS = Words.of(PersonView.class);

    private final Sitting sitting;
    private final UUID id;
    private final ReadOnlyObjectWrapper<State> state;
    private final Answer words = new Answer();
    private final BooleanProperty ownWords = new SimpleBooleanProperty();
    private @Nullable KeptAnswers draft;

    PersonModel(Sitting sitting, UUID id) {
        this.sitting = sitting;
        this.id = id;
        state = new ReadOnlyObjectWrapper<>(reading(sitting.book(), id, ""));
    }

    private static State reading(OpenBook book, UUID id, String problem) {
        return new State.Reading(book.household().person(id).orElseThrow(), problem);
    }

    private void read(String problem) {
        state.set(reading(book(), id, problem));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Sitting sitting() {
        return sitting;
    }

    OpenBook book() {
        return sitting.book();
    }

    Person person() {
        return book().household().person(id).orElseThrow();
    }

    boolean isMe() {
        return id.equals(book().me());
    }

    /// Whether whoever is signed in acts for the fostering service.
    boolean isForTheService() {
        return book().household().actor(book().me()).isService();
    }

    boolean canSignIn() {
        return book().keys().canSignIn(id);
    }

    /// Whether something that only they may send waits here, and they have no way in.
    boolean isWaitedFor() {
        return !canSignIn()
                && book().bag().delays().stream()
                        .filter(it -> it.because() == Delay.Cause.SENDS_THEMSELF)
                        .anyMatch(it -> it.who().equals(id));
    }

    List<ProfilePrompt> prompts() {
        return book().pack().profilePrompts();
    }

    Optional<ProfileEntry> entry(ProfilePrompt prompt) {
        return Optional.ofNullable(person().profile().get(prompt.id()));
    }

    /// What is being written under the prompt.
    Answer words() {
        return words;
    }

    /// Whether the words are the child's own.
    BooleanProperty ownWords() {
        return ownWords;
    }

    void write(ProfilePrompt prompt) {
        keepNow();
        var entry = entry(prompt);
        words.words().set(entry.map(ProfileEntry::words).orElse(""));
        ownWords.set(entry.map(ProfileEntry::ownWords).orElse(person().isChild()));
        draft =
                new KeptAnswers(
                        sitting, "profile:" + id + ":" + prompt.id(), Map.of("words", words));
        state.set(new State.Writing(person(), prompt));
    }

    /// Leaves what is being written for later; it is kept as a draft.
    void later() {
        keepNow();
        draft = null;
        read("");
    }

    void keepNow() {
        if (draft != null) {
            draft.keepNow();
        }
    }

    void save() {
        if (state.get() instanceof State.Writing(_, var prompt)) {
            var body = new PersonChange.ProfileWritten(prompt.id(), words.text(), ownWords.get());
            act(body, this::written);
        }
    }

    private void written() {
        if (draft != null) {
            draft.discard();
            draft = null;
        }
    }

    /// They live elsewhere from today on; can be taken back.
    void moveOn() {
        var name = person().name();
        act(
                new PersonChange.MovedOn(book().today(), ""),
                () -> sitting.undo().offer(WORDS.get("movedOn", name), this::comeBack));
    }

    void comeBack() {
        act(new PersonChange.Returned(), () -> {});
    }

    void rename(String name, String sayIt, String initials) {
        act(new PersonChange.Named(name, sayIt, initials), () -> {});
    }

    void changeApproval(String kind, LocalDate on, String terms) {
        act(new PersonChange.ApprovalChanged(kind, on, terms), () -> {});
    }

    private void act(PersonChange body, Runnable then) {
        sitting.background().run(() -> book().act(Act.on(id, body)), acted -> acted(acted, then));
    }

    private void acted(Acted acted, Runnable then) {
        if (acted.isSaved()) {
            then.run();
            read("");
        } else if (state.get() instanceof State.Writing) {
            words.problem().set(acted.words());
        } else {
            read(acted.words());
        }
    }
}
