package org.hearthbook.desktop.visits;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.household.Agenda;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitTiming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All visits of a household, what was agreed at them, and when the next one is due.
public final class VisitsModel {

    /// Everything on the page.
    ///
    /// @param visits the newest first
    /// @param actions that are open, the first due first
    /// @param timing empty when nobody fosters here now
    /// @param problem what stopped the closing of an action, or empty
    public record State(
            List<Visit> visits,
            List<OpenAction> actions,
            Optional<VisitTiming> timing,
            Problem problem) {

        public State {
            visits = List.copyOf(visits);
            actions = List.copyOf(actions);
        }
    }

    /// What is amiss with how an action was closed; `words` are empty when nothing is.
    public record Problem(Optional<UUID> action, String words) {

        static final Problem NONE = new Problem(Optional.empty(), "");
    }

    private static final Words WORDS = Words.of(VisitsModel.class);
    private static final Comparator<Visit> NEWEST_FIRST =
            Comparator.comparing(Visit::on).thenComparing(Visit::id).reversed();

    private final Sitting sitting;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    public VisitsModel(Sitting sitting) {
        this.sitting = sitting;
        state.set(now(Problem.NONE));
    }

    Sitting sitting() {
        return sitting;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private State now(Problem problem) {
        var book = sitting.book();
        var household = book.household();
        var timing = Agenda.of(household, book.pack(), book.me(), book.today()).timing();
        return new State(
                household.visits().stream().sorted(NEWEST_FIRST).toList(),
                OpenAction.among(household.visits()),
                timing,
                problem);
    }

    /// Whether whoever is signed in visits households.
    public boolean isVisitor() {
        var role = sitting.book().person().role();
        return role == Role.SUPERVISING_SOCIAL_WORKER || role == Role.MANAGER;
    }

    /// Whether a visit can be written here: by whoever visits, or by a carer with them.
    public boolean canBegin() {
        return isVisitor()
                || (sitting.book().person().role() == Role.CARER
                        && !Visitors.of(sitting.book()).isEmpty());
    }

    public void begin() {
        sitting.going().to(new Place.BeginVisit());
    }

    public void open(UUID visit) {
        sitting.going().to(new Place.OneVisit(visit));
    }

    /// Says how an action ended; `saved` once it is in the book.
    public void close(OpenAction open, String how, Runnable saved) {
        var closed = new VisitChange.ActionClosed(open.action().id(), how.strip());
        sitting.background()
                .run(
                        () -> sitting.book().act(Act.on(open.visit(), closed)),
                        it -> closed(it, open, saved),
                        _ -> stop(open, WORDS.get("failed")));
    }

    private void closed(Acted acted, OpenAction open, Runnable saved) {
        if (acted.isSaved()) {
            saved.run();
            state.set(now(Problem.NONE));
        } else {
            stop(open, acted.words());
        }
    }

    private void stop(OpenAction open, String words) {
        state.set(now(new Problem(Optional.of(open.action().id()), words)));
    }
}
