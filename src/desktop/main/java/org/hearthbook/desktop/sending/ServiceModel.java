package org.hearthbook.desktop.sending;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.SyncStanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the book stands with the fostering service, with everything that a person can know of it.
final class ServiceModel {

    /// The whole page.
    ///
    /// @param line the same words that stand at the foot of the window
    /// @param kinds what waits, counted by what it is
    record State(
            Optional<Enrolled> enrolled,
            SyncStanding standing,
            Status line,
            Progress progress,
            List<Unsent.Count> kinds) {

        State {
            kinds = List.copyOf(kinds);
        }
    }

    private final Sitting sitting;
    private final StatusWords words;
    private final Post post;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final Subscription standings;
    private Progress progress = Progress.NOTHING;
    private int counted = -1;
    private List<Unsent.Count> kinds = List.of();

    ServiceModel(Sitting sitting) {
        this.sitting = sitting;
        post = Post.of(sitting.book());
        words = new StatusWords(sitting.book().clock());
        standings = sitting.line().standing().subscribe(this::heard);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private void heard(SyncStanding standing) {
        progress = progress.heard(standing.waiting());
        if (standing.waiting() != counted) {
            counted = standing.waiting();
            kinds = Unsent.kinds(sitting.book().bookcase().opened());
        }
        var line = words.line(standing, progress, 0, post.delayed());
        state.set(new State(sitting.line().enrolled(), standing, line, progress, kinds));
    }

    String when(SyncStanding standing) {
        return words.when(standing.heard());
    }

    /// How many things only a person can decide, in all the books that are open.
    int asking() {
        return sitting.book().bookcase().opened().stream().mapToInt(ServiceModel::asking).sum();
    }

    private static int asking(OpenBook book) {
        return Matter.of(book.household(), Post.of(book)).size();
    }

    /// Goes to what asks: in this household, or else in the first one in which something does.
    void seeAttention() {
        Stream.concat(Stream.of(sitting.book()), sitting.book().bookcase().opened().stream())
                .filter(it -> asking(it) > 0)
                .findFirst()
                .ifPresent(it -> sitting.going().to(it.household().id(), new Place.Attention()));
    }

    void syncNow() {
        sitting.line().syncNow();
    }

    void go(Place place) {
        sitting.going().to(place);
    }

    void leave() {
        standings.unsubscribe();
    }
}
