package org.hearthbook.desktop.controls;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Where slow work is done, and where its answer is told.
public final class Background {

    private final Executor work;
    private final Executor answers;

    public Background(Executor work, Executor answers) {
        this.work = work;
        this.answers = answers;
    }

    /// Everything at once on the caller's own thread, so that a test need not wait.
    public static Background none() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Does `task` away from the window, then tells exactly one of the two how it went.
    public <T> void run(Callable<T> task, Consumer<T> onDone, Consumer<Exception> onFailed) {
        work.execute(() -> attempt(task, onDone, onFailed));
    }

    /// Does `task` away from the window, then tells how it went. A failure that nobody foresaw goes
    /// to whoever watches over the window.
    public <T> void run(Callable<T> task, Consumer<T> onDone) {
        run(task, onDone, Background::unforeseen);
    }

    private static void unforeseen(Exception failure) {
        throw new IllegalStateException(failure);
    }

    private <T> void attempt(Callable<T> task, Consumer<T> onDone, Consumer<Exception> onFailed) {
        T result;
        try {
            result = task.call();
        } catch (Exception failure) {
            answers.execute(() -> onFailed.accept(failure));
            return;
        }
        answers.execute(() -> onDone.accept(result));
    }
}
