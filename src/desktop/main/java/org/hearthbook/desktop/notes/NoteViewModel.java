package org.hearthbook.desktop.notes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reading one note, and all that can be done about it.
final class NoteViewModel {

    /// How the note stands on the page.
    sealed interface State {

        record Reading(Note note) implements State {}

        /// Something could not be done; `words` say why. The note is as it was.
        record NotDone(Note note, String words) implements State {}

        /// There is no such note in this book.
        record Gone() implements State {}
    }

    private final Sitting sitting;
    private final UUID id;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    NoteViewModel(Sitting sitting, UUID id) {
        this.sitting = sitting;
        this.id = id;
        read();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private void read() {
        state.set(note().<State>map(State.Reading::new).orElseGet(State.Gone::new));
    }

    Optional<Note> note() {
        return sitting.book().household().note(id);
    }

    /// Takes the note out of the days, and offers to put it back.
    void remove(String offer) {
        act(
                new NoteChange.Removed(""),
                () -> sitting.undo().offer(offer, () -> act(new NoteChange.Restored(), () -> {})));
    }

    void restore() {
        act(new NoteChange.Restored(), () -> {});
    }

    /// Writes down that the child was asked about the note, and what they said.
    void childAsked(UUID child, boolean copyGiven, NoteChange.Answer answer, String theirWords) {
        var on = sitting.book().today();
        act(new NoteChange.ChildAsked(child, on, copyGiven, answer, theirWords), () -> {});
    }

    /// Settles two wordings: `chosen` is what the note says from now on, the other stays readable.
    void settle(Version chosen) {
        note().ifPresent(it -> settle(it, chosen));
    }

    private void settle(Note note, Version chosen) {
        var amended = new NoteChange.Amended(chosen.wording(), "");
        run(List.of(Act.over(id, note.heads(), amended)), () -> {});
    }

    /// Puts both texts into one, the earlier first.
    void keepBoth() {
        note().filter(Note::isInConflict).ifPresent(this::keepBoth);
    }

    private void keepBoth(Note note) {
        var amended = new NoteChange.Amended(Wordings.joined(note.standing()), "");
        run(List.of(Act.over(id, note.heads(), amended)), () -> {});
    }

    /// The outcomes that this person can use the note for.
    List<Outcome> outcomes() {
        return set().map(InductionSet::outcomes).orElse(List.of());
    }

    private Optional<InductionSet> set() {
        var pack = sitting.book().pack();
        return sitting.book()
                .person()
                .asCarer()
                .flatMap(it -> pack.carerKind(it.carerKind()))
                .flatMap(pack::inductionSetFor);
    }

    /// Puts the note behind the account of an outcome.
    void useAsEvidence(Outcome outcome, Runnable done) {
        set().ifPresent(it -> useAsEvidence(it, outcome, done));
    }

    private void useAsEvidence(InductionSet set, Outcome outcome, Runnable done) {
        var book = sitting.book();
        var evidence = Evidence.idFor(book.household().id(), book.me(), set.id(), outcome.code());
        var acts = new ArrayList<Act>();
        if (book.household().evidence(evidence).isEmpty()) {
            var begun = new EvidenceChange.Begun(book.me(), set.id(), outcome.code());
            acts.add(Act.on(evidence, begun));
        }
        var piece = new Piece(book.newId(), "report-or-record", Piece.Source.NOTE, id, "");
        acts.add(Act.on(evidence, new EvidenceChange.PieceAdded(piece)));
        run(acts, done);
    }

    private void act(Body body, Runnable done) {
        run(List.of(Act.on(id, body)), done);
    }

    private void run(List<Act> acts, Runnable done) {
        sitting.background()
                .run(
                        () -> sitting.book().act(acts),
                        it -> answered(it, done),
                        it -> notDone(String.valueOf(it.getMessage())));
    }

    private void answered(Acted acted, Runnable done) {
        if (acted.isSaved()) {
            read();
            done.run();
        } else {
            notDone(acted.words());
        }
    }

    private void notDone(String words) {
        note().ifPresent(it -> state.set(new State.NotDone(it, words)));
    }
}
