package org.hearthbook.desktop.visits;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.AutoSave;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.household.NotesToRead;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Writing the record of a visit. What is typed is a draft within a second, and in the book once a
/// part is left or saved.
public final class VisitWriting {

    /// The longest line of names.
    static final int LINE = 2_000;

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

    private static final Words WORDS = Words.of(VisitWriting.class);
    private static final String MOVED_ON = "visitMovedOn";

    private final Sitting sitting;
    private final UUID id;
    private final VisitTable table;
    private final List<Chapter> chapters;
    private final List<VisitPart> parts;
    private final VisitFields fields;
    private final AutoSave draft;
    private final boolean wasHalfWritten;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.InTheBook());
    private final ReadOnlyObjectWrapper<Integer> notes = new ReadOnlyObjectWrapper<>(0);
    private UUID head;
    private boolean isReady;

    /// Begins from what is in the book, with what was half written on top.
    VisitWriting(Sitting sitting, Visit visit) {
        this.sitting = sitting;
        id = visit.id();
        head = visit.head();
        table = new VisitTable(sitting.book(), visit);
        chapters = table.chapters();
        parts =
                Stream.concat(
                                Stream.of(table.day()),
                                chapters.stream().flatMap(it -> it.parts().stream()))
                        .toList();
        var page = new LinkedHashMap<String, String>();
        parts.forEach(it -> page.putAll(it.shown(visit.page())));
        fields = new VisitFields(page, this::touched);
        var drafts = sitting.book().drafts();
        draft = new AutoSave(drafts, sitting.background(), place(id), this::typed);
        var before = drafts.find(place(id));
        wasHalfWritten = before.isPresent();
        before.ifPresent(it -> fields.bringBack(it, shownInTheBook()));
        state.set(isInTheBook() ? new State.InTheBook() : new State.Typed());
        countNotes();
        isReady = true;
    }

    /// Where the draft of a visit is kept.
    static String place(UUID visit) {
        return "visit:" + visit;
    }

    private Map<String, String> typed() {
        return fields.draft(shownInTheBook());
    }

    private String shownInTheBook() {
        return visit().page().shown().toString();
    }

    private boolean isInTheBook() {
        var now = answers();
        var page = visit().page();
        return parts.stream().allMatch(it -> it.changes(now, page).isEmpty());
    }

    private void touched() {
        if (isReady) {
            draft.touched();
        }
        if (isReady && !(state.get() instanceof State.Saving)) {
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
        return fields.of(name);
    }

    Answers answers() {
        return fields.now();
    }

    /// What somebody else wrote in a field while this person was writing in it.
    Map<String, String> theirs() {
        return fields.theirs();
    }

    boolean wasHalfWritten() {
        return wasHalfWritten;
    }

    /// Adds a row to a list, such as `action.rows`; gives what it is called.
    String addRow(String list) {
        var row =
                list.equals(ShownPart.ROWS)
                        ? ShownPart.next(answers())
                        : sitting.book().newId().toString();
        var rows = new ArrayList<>(answers().list(list));
        rows.add(row);
        field(list).set(Answers.joined(rows));
        return row;
    }

    void removeRow(String list, String row) {
        var rows = new ArrayList<>(answers().list(list));
        rows.remove(row);
        field(list).set(Answers.joined(rows));
    }

    /// A part was left: it is saved if nothing in it needs another look, and is a draft if not.
    void left(Predicate<String> names) {
        var now = answers();
        var touched = parts.stream().filter(it -> isChanged(it, names)).toList();
        if (touched.isEmpty() || touched.stream().anyMatch(it -> !it.problems(now).isEmpty())) {
            return;
        }
        keep(touched, now, () -> {});
    }

    private boolean isChanged(VisitPart part, Predicate<String> names) {
        return fields.isChanged(it -> part.holds(it) && names.test(it));
    }

    /// Saves every part.
    public void save() {
        saveThen(() -> {});
    }

    /// Saves every part, and then does `next`.
    void saveThen(Runnable next) {
        var now = answers();
        var problems = new LinkedHashMap<String, String>();
        parts.forEach(it -> problems.putAll(it.problems(now)));
        if (!problems.isEmpty()) {
            draft.keepNow();
            state.set(new State.Unclear(problems));
            return;
        }
        keep(parts.stream().filter(it -> isChanged(it, _ -> true)).toList(), now, next);
    }

    private void keep(List<VisitPart> changed, Answers now, Runnable next) {
        if (state.get() instanceof State.Saving) {
            afterwards.add(() -> keep(changed, answers(), next));
            return;
        }
        var page = visit().page();
        var changes = changed.stream().flatMap(it -> it.changes(now, page).stream()).toList();
        if (changes.isEmpty()) {
            kept(changed, now, next);
            return;
        }
        state.set(new State.Saving());
        sitting.background()
                .run(
                        () -> sitting.book().act(acts(changes)),
                        it -> saved(it, changed, now, next),
                        _ -> stopped(new State.NotSaved(WORDS.get("failed"), false)));
    }

    /// The first over what this person saw, the others each over the one before.
    private List<Act> acts(List<VisitChange> changes) {
        var acts = new ArrayList<Act>();
        acts.add(Act.over(id, List.of(head), changes.getFirst()));
        changes.stream().skip(1).map(it -> Act.on(id, it)).forEach(acts::add);
        return acts;
    }

    private void saved(Acted acted, List<VisitPart> changed, Answers now, Runnable next) {
        switch (acted) {
            case Acted.Saved(var changes) -> {
                head = changes.getLast().change().id();
                kept(changed, now, next);
            }
            case Acted.Refused(var because) ->
                    stopped(new State.NotSaved(because.words(), because.key().equals(MOVED_ON)));
            case Acted.NotSaved(var words) -> stopped(new State.NotSaved(words, false));
            case Acted.WrongPassphrase _ -> stopped(new State.NotSaved(acted.words(), false));
        }
    }

    /// What was typed stays a draft.
    private void stopped(State.NotSaved why) {
        afterwards.clear();
        draft.touched();
        draft.keepNow();
        state.set(why);
    }

    private void kept(List<VisitPart> changed, Answers now, Runnable next) {
        var page = visit().page();
        changed.forEach(it -> fields.wereKept(it::holds, now, it.shown(page)));
        if (typed().isEmpty()) {
            draft.discard();
        } else {
            draft.touched();
        }
        state.set(isInTheBook() ? new State.InTheBook() : new State.Typed());
        next.run();
        var waiting = List.copyOf(afterwards);
        afterwards.clear();
        waiting.forEach(Runnable::run);
    }

    /// Something of this visit was saved elsewhere on this laptop, such as that notes were read.
    void wentOnWith(Acted.Saved saved) {
        head = saved.changes().getLast().change().id();
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
        return head;
    }

    /// Keeps the draft at once, as when the page is left.
    public void keep() {
        draft.keepNow();
    }

    /// Sets the visit aside as begun by mistake, and then does `next`.
    void drop(String why, Runnable next) {
        sitting.background()
                .run(
                        () -> sitting.book().act(Act.on(id, new VisitChange.Dropped(why))),
                        it -> dropped(it, next),
                        _ -> stopped(new State.NotSaved(WORDS.get("failed"), false)));
    }

    private void dropped(Acted acted, Runnable next) {
        if (acted.isSaved()) {
            draft.discard();
            next.run();
        } else {
            stopped(new State.NotSaved(acted.words(), false));
        }
    }
}
