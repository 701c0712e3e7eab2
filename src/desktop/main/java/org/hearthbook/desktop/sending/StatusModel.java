package org.hearthbook.desktop.sending;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.sync.SyncStanding;

/// Keeps the line at the foot of the window true for as long as somebody is signed in.
public final class StatusModel {

    /// How many things a person has to look at, and how many changes cannot go until then.
    private record Counts(int asking, int delayed) {}

    private final Sitting sitting;
    private final Post post;
    private final StatusWords words;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>();
    private final Subscription standings;
    private final Runnable noMoreChanges;
    private Progress progress = Progress.NOTHING;
    private Counts counts;

    public StatusModel(Sitting sitting) {
        this(sitting, Post.of(sitting.book()));
    }

    StatusModel(Sitting sitting, Post post) {
        this.sitting = sitting;
        this.post = post;
        words = new StatusWords(sitting.book().clock());
        counts = counts();
        standings = sitting.line().standing().subscribe(this::heard);
        noMoreChanges = sitting.book().listen(_ -> count());
    }

    /// What the line says now.
    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    private void heard(SyncStanding standing) {
        progress = progress.heard(standing.waiting());
        say(standing);
        count();
    }

    private void say(SyncStanding standing) {
        status.set(words.line(standing, progress, counts.asking(), counts.delayed()));
    }

    private void count() {
        sitting.background().run(this::counts, this::counted);
    }

    private Counts counts() {
        return new Counts(Matter.of(sitting.book().household(), post).size(), post.delayed());
    }

    private void counted(Counts now) {
        if (!now.equals(counts)) {
            counts = now;
            say(sitting.line().standing().get());
        }
    }

    /// Listens no longer.
    public void leave() {
        standings.unsubscribe();
        noMoreChanges.run();
    }
}
