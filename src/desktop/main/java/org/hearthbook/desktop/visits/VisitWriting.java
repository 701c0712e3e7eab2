package org.hearthbook.desktop.visits;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.household.NotesToRead;
import org.hearthbook.records.visits.Visit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// Writing the record of a visit. What is typed is a draft within a second, and in the book once a
/// part is left or saved.
public final class VisitWriting {

    /// How the writing stands.
    public sealed interface State {

        /// Everything that was typed is in the book.
        record InTheBook() implements State {}

        /// Something is a draft so far.
        record Typed() implements State {}

        record Saving() implements State {}

        /// Some answers need another look, by the name of the field. Everything is still here.
        record Unclear(Map<String, String> problems) implements State {}

        /// It was not saved; `words` say why. `movedOn` when somebody else changed the visit.
        record NotSaved(String words, boolean movedOn) implements State {}
    }

    private final Sitting sitting;
    private final UUID id;
    private final VisitTable table;
    private final List<Chapter> chapters;
    private final VisitDraft draft;
    private final VisitSaving saving;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.InTheBook());
    private final ReadOnlyObjectWrapper<Integer> notes = new ReadOnlyObjectWrapper<>(0);

    /// Begins from what is in the book, with what was half written on top.
    VisitWriting(Sitting sitting, Visit visit) {
        this.sitting = sitting;
        id = visit.id();
        saving = new VisitSaving(sitting, visit, this::stopped);
        table = new VisitTable(sitting.book(), visit);
        chapters = table.chapters();
        draft = new VisitDraft(sitting, visit, table.parts(chapters), this::typed);
        sayWhereItIs();
        countNotes();
    }

    private void sayWhereItIs() {
        state.set(draft.isInTheBook() ? new State.InTheBook() : new State.Typed());
    }

    private void typed() {
        if (!(state.get() instanceof State.Saving)) {
            state.set(new State.Typed());
        }
    }

    VisitTable table() {
        return table;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    Visit visit() {
        return sitting.book().household().visit(id).orElseThrow();
    }

    Sitting sitting() {
        return sitting;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What stands in the field called `name`.
    public StringProperty field(String name) {
        return draft.fields().of(name);
    }

    Answers answers() {
        return draft.fields().now();
    }

    /// What somebody else wrote in a field while this person was writing in it.
    Map<String, String> theirs() {
        return draft.fields().theirs();
    }

    boolean wasHalfWritten() {
        return draft.wasHalfWritten();
    }

    /// Adds a row to a list, such as `action.rows`; gives what it is called.
    String addRow(String list) {
        return draft.addRow(list);
    }

    void removeRow(String list, String row) {
        draft.fields().removeRow(list, row);
    }

    /// A part was left: it is saved if nothing in it needs another look, and is a draft if not.
    void left(Predicate<String> names) {
        var touched = draft.changed(names);
        if (!touched.isEmpty() && touched.problems(answers()).isEmpty()) {
            saving.whenFree(() -> keep(touched, () -> {}));
        }
    }

    /// Saves every part.
    public void save() {
        saveThen(() -> {});
    }

    /// Saves every part, and then does `next`.
    void saveThen(Runnable next) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            draft.keepNow();
            state.set(new State.Unclear(problems));
            return;
        }
        var changed = draft.changed(_ -> true);
        saving.whenFree(() -> keep(changed, next));
    }

    private void keep(VisitParts changed, Runnable next) {
        var now = answers();
        var changes = changed.changes(now, visit().page());
        if (changes.isEmpty()) {
            kept(changed, now, next);
        } else {
            state.set(new State.Saving());
            saving.save(changes, () -> kept(changed, now, next));
        }
    }

    /// What was typed stays a draft.
    private void stopped(State.NotSaved why) {
        draft.keepAll();
        state.set(why);
    }

    private void kept(VisitParts changed, Answers now, Runnable next) {
        draft.wereKept(changed, now);
        sayWhereItIs();
        next.run();
    }

    /// Something of this visit was saved elsewhere on this laptop, such as that notes were read.
    void wentOnWith(Acted.Saved saved) {
        saving.wentOn(saved);
        countNotes();
    }

    private void countNotes() {
        notes.set(NotesToRead.in(sitting.book().household()).count());
    }

    /// How many notes nobody of the service has signed for.
    ReadOnlyObjectProperty<Integer> notes() {
        return notes.getReadOnlyProperty();
    }

    UUID head() {
        return saving.head();
    }

    /// Keeps the draft at once, as when the page is left.
    public void keep() {
        draft.keepNow();
    }

    /// Sets the visit aside as begun by mistake, and then does `next`.
    void drop(String why, Runnable next) {
        saving.drop(
                why,
                () -> {
                    draft.discard();
                    next.run();
                });
    }
}
