package org.hearthbook.desktop.visits;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.visits.Visit;

import java.util.UUID;

/// One visit, from the first word to both signatures.
public final class VisitModel {

    /// What lies open.
    public sealed interface State {

        /// There is no such visit in this book.
        record NotThere() implements State {}

        record Writing(VisitWriting writing) implements State {}

        record Reading(VisitReading reading) implements State {}
    }

    private final Sitting sitting;
    private final UUID id;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    public VisitModel(Sitting sitting, UUID visit) {
        this.sitting = sitting;
        id = visit;
        state.set(
                sitting.book()
                        .household()
                        .visit(visit)
                        .map(this::first)
                        .orElseGet(State.NotThere::new));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whoever visits or began the record goes on writing; others read what is there so far.
    private State first(Visit visit) {
        var me = sitting.book().me();
        var isMine = visit.visitor().equals(me) || visit.begun().by().equals(me);
        return visit.stage() == Visit.Stage.WRITING && isMine ? writing(visit) : reading(visit);
    }

    private State.Writing writing(Visit visit) {
        return new State.Writing(new VisitWriting(sitting, visit));
    }

    private State.Reading reading(Visit visit) {
        return new State.Reading(new VisitReading(sitting, visit));
    }

    private Visit visit() {
        return sitting.book().household().visit(id).orElseThrow();
    }

    /// Saves everything, then lays the whole text open to be read and signed.
    public void readAndSign() {
        if (state.get() instanceof State.Writing(var writing)) {
            writing.saveThen(() -> state.set(reading(visit())));
        }
    }

    /// Back to writing, while nobody has signed.
    public void writeOn() {
        if (visit().stage() == Visit.Stage.WRITING) {
            state.set(writing(visit()));
        }
    }

    /// Looks at what somebody else wrote meanwhile; what this person typed is still there.
    void lookAgain() {
        keep();
        state.set(first(visit()));
    }

    /// Keeps what is half written, as when the page is left.
    public void keep() {
        if (state.get() instanceof State.Writing(var writing)) {
            writing.keep();
        }
    }

    /// The visit was begun by mistake.
    void dropped() {
        sitting.book().drafts().discard(VisitDraft.place(id));
        state.set(reading(visit()));
    }
}
