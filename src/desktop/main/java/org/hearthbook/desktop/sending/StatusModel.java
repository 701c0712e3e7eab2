package org.hearthbook.desktop.sending;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.SyncStanding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the line at the foot of the window true for as long as somebody is signed in, over all the
/// books that they have open.
public final class StatusModel {

    /// The books in which a person has to look at something.
    ///
    /// @param things how many in all
    /// @param delayed how many changes cannot go until then
    private record Asking(int things, int delayed, List<UUID> households) {}

    private final Sitting sitting;
    private final StatusWords words;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>();
    private final Subscription standings;
    private Runnable noMoreChanges;
    private Progress progress = Progress.NOTHING;
    private Asking asking;

    public StatusModel(Sitting sitting) {
        this.sitting = sitting;
        words = new StatusWords(sitting.book().clock());
        asking = look();
        standings = sitting.line().standing().subscribe(this::heard);
        noMoreChanges = sitting.book().listen(_ -> count());
    }

    /// What the line says now.
    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    /// The first household in which a person has to look at something; empty when there is none.
    public Optional<UUID> asking() {
        return asking.households().stream().findFirst();
    }

    /// The book that is worked in is `book` from now on.
    public void follow(OpenBook book) {
        noMoreChanges.run();
        noMoreChanges = book.listen(_ -> count());
    }

    private void heard(SyncStanding standing) {
        progress = progress.heard(standing.waiting());
        say(standing);
        count();
    }

    private void say(SyncStanding standing) {
        status.set(words.line(standing, progress, asking.things(), asking.delayed()));
    }

    private void count() {
        sitting.background().run(this::look, this::counted);
    }

    private Asking look() {
        var books = sitting.book().bookcase().opened();
        return new Asking(
                books.stream().mapToInt(StatusModel::matters).sum(),
                books.stream().mapToInt(it -> Post.of(it).delayed()).sum(),
                books.stream()
                        .filter(it -> matters(it) > 0)
                        .map(it -> it.household().id())
                        .toList());
    }

    private static int matters(OpenBook book) {
        return Matter.of(book.household(), Post.of(book)).size();
    }

    private void counted(Asking now) {
        if (!now.equals(asking)) {
            asking = now;
            say(sitting.line().standing().get());
        }
    }

    /// Listens no longer.
    public void leave() {
        standings.unsubscribe();
        noMoreChanges.run();
    }
}
