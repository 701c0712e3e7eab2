package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.visits.VisitWriting.State;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The way of a visit's changes into the book: one saving after the other, each written over what
/// this person saw.
final class VisitSaving {

    private static final Words WORDS = Words.of(VisitWriting.class);
    private static final Set<String> MOVED_ON =
            Set.of("visitMovedOn", "takeSignatureBackFirst", "visitSigned", "visitDropped");

    private final Sitting sitting;
    private final UUID id;
    private final Consumer<State.NotSaved> stopped;
    private final List<Runnable> afterwards = new ArrayList<>();
    private UUID head;
    private boolean isSaving;

    /// `stopped` is told whenever something did not get into the book.
    VisitSaving(Sitting sitting, Visit visit, Consumer<State.NotSaved> stopped) {
        this.sitting = sitting;
        this.stopped = stopped;
        id = visit.id();
        head = visit.head();
    }

    /// The newest change of the visit that this person saw.
    UUID head() {
        return head;
    }

    /// Something of this visit was saved elsewhere on this laptop.
    void wentOn(Acted.Saved saved) {
        head = saved.changes().getLast().change().id();
    }

    /// Does `next` now, or once what is being saved is in the book; never if that does not get in.
    void whenFree(Runnable next) {
        if (isSaving) {
            afterwards.add(next);
        } else {
            next.run();
        }
    }

    /// Saves all of `changes` or none, and then does `next`.
    void save(List<VisitChange> changes, Runnable next) {
        isSaving = true;
        run(acts(changes), it -> goOn(it, next));
    }

    /// Sets the visit aside as begun by mistake, and then does `next`.
    void drop(String why, Runnable next) {
        run(List.of(Act.on(id, new VisitChange.Dropped(why))), _ -> next.run());
    }

    /// The first over what this person saw, the others each over the one before.
    private List<Act> acts(List<VisitChange> changes) {
        var acts = new ArrayList<Act>();
        acts.add(Act.over(id, List.of(head), changes.getFirst()));
        changes.stream().skip(1).map(it -> Act.on(id, it)).forEach(acts::add);
        return acts;
    }

    private void run(List<Act> acts, Consumer<Acted.Saved> next) {
        sitting.background()
                .run(
                        () -> sitting.book().act(acts),
                        it -> acted(it, next),
                        _ -> stop(new State.NotSaved(WORDS.get("failed"), false)));
    }

    private void acted(Acted acted, Consumer<Acted.Saved> next) {
        switch (acted) {
            case Acted.Saved saved -> next.accept(saved);
            case Acted.Refused(var because) ->
                    stop(new State.NotSaved(because.words(), MOVED_ON.contains(because.key())));
            case Acted.NotSaved(var words) -> stop(new State.NotSaved(words, false));
            case Acted.WrongPassphrase _ -> stop(new State.NotSaved(acted.words(), false));
        }
    }

    private void goOn(Acted.Saved saved, Runnable next) {
        wentOn(saved);
        isSaving = false;
        next.run();
        var waiting = List.copyOf(afterwards);
        afterwards.clear();
        waiting.forEach(this::whenFree);
    }

    private void stop(State.NotSaved why) {
        isSaving = false;
        afterwards.clear();
        stopped.accept(why);
    }
}
