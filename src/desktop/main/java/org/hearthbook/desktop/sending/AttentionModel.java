package org.hearthbook.desktop.sending;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.Held;

import java.util.List;
import java.util.concurrent.Callable;

/// What only a person can decide, one thing after another. Nothing leaves the list unasked.
final class AttentionModel {

    /// What is on the page.
    ///
    /// @param done what was just done, in words; empty when nothing was
    /// @param problem why the last thing could not be done; empty when all is well
    record State(List<Matter> matters, String done, String problem) {

        State {
            matters = List.copyOf(matters);
        }
    }

    private static final Words WORDS = Words.of(AttentionView.class);

    private final Sitting sitting;
    private final Post post;
    private final ReadOnlyObjectWrapper<State> state;
    private final Runnable noMoreChanges;

    AttentionModel(Sitting sitting) {
        this(sitting, Post.of(sitting.book()));
    }

    AttentionModel(Sitting sitting, Post post) {
        this.sitting = sitting;
        this.post = post;
        state = new ReadOnlyObjectWrapper<>(new State(matters(), "", ""));
        noMoreChanges = sitting.book().listen(_ -> look());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private List<Matter> matters() {
        return Matter.of(sitting.book().household(), post);
    }

    private void look() {
        sitting.background().run(this::matters, this::looked);
    }

    /// The page is drawn anew only when there is something else on it.
    private void looked(List<Matter> matters) {
        var before = state.get();
        if (!before.matters().equals(matters)) {
            state.set(new State(matters, before.done(), before.problem()));
        }
    }

    void settle(Attention attention, Attention.Remedy remedy) {
        run(() -> post.settle(attention, remedy), WORDS.get("done." + remedy));
    }

    void letGo(Held held) {
        run(() -> post.letGo(held), WORDS.get("letGoDone"));
    }

    void putBack(Held held) {
        run(() -> post.putBack(held), WORDS.get("putBackDone"));
    }

    private void run(Callable<Acted> act, String done) {
        sitting.background().run(act, acted -> answered(acted, done), this::failed);
    }

    private void answered(Acted acted, String done) {
        state.set(
                acted.isSaved()
                        ? new State(matters(), done, "")
                        : new State(matters(), "", acted.words()));
    }

    private void failed(Exception failure) {
        state.set(new State(matters(), "", WORDS.get("failed")));
        throw new IllegalStateException(failure);
    }

    void go(Place place) {
        sitting.going().to(place);
    }

    Sitting sitting() {
        return sitting;
    }

    void leave() {
        noMoreChanges.run();
    }
}
