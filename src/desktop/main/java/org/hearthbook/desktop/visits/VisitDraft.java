package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.sitting.AutoSave;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitPage;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// What is typed of a visit beyond what is in the book, kept as a draft within a second.
final class VisitDraft {

    private final Sitting sitting;
    private final UUID id;
    private final VisitParts parts;
    private final Runnable typed;
    private final VisitFields fields;
    private final AutoSave draft;
    private final boolean wasHalfWritten;
    private boolean isReady;

    /// Begins from what is in the book, with what was half written on top. `typed` is told of every
    /// key after that.
    VisitDraft(Sitting sitting, Visit visit, VisitParts parts, Runnable typed) {
        this.sitting = sitting;
        this.parts = parts;
        this.typed = typed;
        id = visit.id();
        fields = new VisitFields(parts.shown(visit.page()), this::touched);
        var drafts = sitting.book().drafts();
        draft = new AutoSave(drafts, sitting.background(), place(id), this::unkept);
        var before = drafts.find(place(id));
        wasHalfWritten = before.isPresent();
        before.ifPresent(it -> fields.bringBack(it, shownInTheBook()));
        isReady = true;
    }

    /// Where the draft of a visit is kept.
    static String place(UUID visit) {
        return "visit:" + visit;
    }

    private void touched() {
        if (isReady) {
            draft.touched();
            typed.run();
        }
    }

    private Map<String, String> unkept() {
        return fields.draft(shownInTheBook());
    }

    private String shownInTheBook() {
        return page().shown().toString();
    }

    private VisitPage page() {
        return sitting.book().household().visit(id).orElseThrow().page();
    }

    VisitFields fields() {
        return fields;
    }

    /// Adds a row to a list; gives what it is called.
    String addRow(String list) {
        var row =
                list.equals(ShownPart.ROWS)
                        ? ShownPart.next(fields.now())
                        : sitting.book().newId().toString();
        fields.addRow(list, row);
        return row;
    }

    boolean wasHalfWritten() {
        return wasHalfWritten;
    }

    boolean isInTheBook() {
        return parts.changes(fields.now(), page()).isEmpty();
    }

    /// The parts in which a field of these `names` is not as the book has it.
    VisitParts changed(Predicate<String> names) {
        return parts.those(part -> fields.isChanged(it -> part.holds(it) && names.test(it)));
    }

    /// What is amiss in any part, by the name of the field.
    Map<String, String> problems() {
        return parts.problems(fields.now());
    }

    /// What `changed` said in `saved` is in the book now, and is a draft no longer.
    void wereKept(VisitParts changed, Answers saved) {
        fields.wereKept(changed::holds, saved, changed.shown(page()));
        if (unkept().isEmpty()) {
            draft.discard();
        } else {
            draft.touched();
        }
    }

    /// Keeps at once what was typed since it was kept last.
    void keepNow() {
        draft.keepNow();
    }

    /// Keeps all of it at once, as when it did not get into the book.
    void keepAll() {
        draft.touched();
        draft.keepNow();
    }

    void discard() {
        draft.discard();
    }
}
