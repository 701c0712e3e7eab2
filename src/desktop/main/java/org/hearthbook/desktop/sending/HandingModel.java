package org.hearthbook.desktop.sending;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.LongWork;
import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.handing.HandOver;
import org.hearthbook.laptop.handing.HandProgress;
import org.hearthbook.laptop.handing.HandedOver;
import org.hearthbook.laptop.handing.TakeIn;
import org.hearthbook.laptop.handing.TakenIn;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Handing the book over by a memory stick, and taking in what comes so. What was put on a stick
/// still waits for the service.
final class HandingModel {

    /// What can be seen of it.
    sealed interface State {

        /// Nothing is being done.
        record Resting() implements State {}

        /// It is at work; the tray shows how far, and stops it.
        record Working() implements State {}

        /// It is over. `isWell` unless there is something to do about it.
        record Over(String words, boolean isWell) implements State {}

        /// Many pages would go by what `file` says. Nothing was taken in yet.
        record Asking(Path file, String by, int records) implements State {}
    }

    private static final Words WORDS = Words.of(HandingView.class);
    private static final double STEP = 0.02;

    private final Sitting sitting;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Resting());

    HandingModel(Sitting sitting) {
        this.sitting = sitting;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// When this book was put on a stick last, in words.
    String last() {
        var book = sitting.book();
        return book.handKeys()
                .last(book.household().id())
                .map(it -> WORDS.get("last", SpokenMoment.say(it, book.clock())))
                .orElseGet(() -> WORDS.get("never"));
    }

    /// A first idea for the file's name. It says nothing of whom the book is about.
    String name() {
        return WORDS.get("fileName", LocalDate.now(sitting.book().clock()));
    }

    void handOver(Path to, boolean withFiles) {
        work(
                WORDS.get("puttingOn"),
                progress -> HandOver.make(sitting.book(), to, withFiles, progress),
                this::handedOver);
    }

    private void handedOver(HandedOver made) {
        state.set(
                switch (made) {
                    case HandedOver.NotMade(var words) -> new State.Over(words, false);
                    case HandedOver.Made it -> new State.Over(words(it), true);
                });
    }

    static String words(HandedOver.Made made) {
        var words = new StringBuilder(WORDS.get("made"));
        if (made.unsent() > 0) {
            words.append(' ').append(WORDS.count("unsent", made.unsent()));
        }
        if (!made.isNoted()) {
            words.append(' ').append(WORDS.get("notNoted"));
        }
        return words.toString();
    }

    void takeIn(Path file) {
        takeIn(file, false);
    }

    /// Takes in what was asked about, pages that go and all.
    void takeInAllTheSame() {
        if (state.get() instanceof State.Asking(var file, _, _)) {
            takeIn(file, true);
        }
    }

    private void takeIn(Path file, boolean evenRemovals) {
        work(
                WORDS.get("takingIn"),
                progress -> TakeIn.take(sitting.book(), file, evenRemovals, progress),
                taken -> takenIn(file, taken));
    }

    private void takenIn(Path file, TakenIn taken) {
        state.set(
                switch (taken) {
                    case TakenIn.AsksFirst(var by, var records) ->
                            new State.Asking(file, by, records);
                    case TakenIn.Refused(_, var words) -> new State.Over(words, false);
                    case TakenIn.Trouble(var words) -> new State.Over(words, false);
                    case TakenIn.Done done -> new State.Over(words(done), true);
                });
    }

    private static String words(TakenIn.Done done) {
        if (done.fresh() + done.files() == 0 && done.leftOut().isEmpty()) {
            return WORDS.get("nothingNew", done.by());
        }
        var words = new StringBuilder(WORDS.get("taken", done.by()));
        words.append(' ').append(WORDS.count("changes", done.fresh()));
        if (done.files() > 0) {
            words.append(' ').append(WORDS.count("files", done.files()));
        }
        if (!done.leftOut().isEmpty()) {
            words.append(' ').append(WORDS.count("leftOut", done.leftOut().size()));
        }
        return words.toString();
    }

    private interface Task<T> {
        T run(HandProgress progress);
    }

    private <T> void work(String name, Task<T> task, Consumer<T> onDone) {
        var going = new Going();
        state.set(new State.Working());
        going.tray = sitting.tray().begin(name, () -> going.isStopped = true);
        sitting.background()
                .run(
                        () -> task.run(going),
                        it -> over(going, () -> onDone.accept(it)),
                        it -> over(going, () -> failed(it)));
    }

    private void failed(Exception because) {
        var key = because instanceof CancellationException ? "stopped" : "notDone";
        state.set(new State.Over(WORDS.get(key), false));
    }

    private void over(Going going, Runnable told) {
        going.leave();
        told.run();
    }

    private final class Going implements HandProgress {

        private volatile @Nullable LongWork tray;
        private volatile boolean isStopped;
        private double told;

        @Override
        public void reached(long done, long all) {
            if (isStopped) {
                throw new CancellationException();
            }
            var share = (double) done / Math.max(1, all);
            var shown = tray;
            if (shown != null && share - told >= STEP) {
                told = share;
                var words = WORDS.get("share", (int) (100 * share));
                sitting.background().run(() -> words, it -> shown.at(share, it), _ -> {});
            }
        }

        private void leave() {
            var shown = tray;
            if (shown != null) {
                shown.leave();
            }
        }
    }
}
