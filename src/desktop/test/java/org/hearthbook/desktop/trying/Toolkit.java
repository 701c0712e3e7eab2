package org.hearthbook.desktop.trying;

import javafx.application.Platform;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// The window toolkit, started once for all tests, drawing where nobody sees it.
public final class Toolkit {

    private static boolean started;

    private Toolkit() {}

    static synchronized void start() {
        if (started) {
            return;
        }
        var ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.printException = false;
        try {
            ready.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
        started = true;
    }

    /// Does `task` on the window's thread and waits until everything it set off has settled.
    public static <T> T inside(Callable<T> task) {
        start();
        var result = WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    /// Does `task` on the window's thread and waits for it.
    public static void doing(Runnable task) {
        inside(() -> {
            task.run();
            return 0;
        });
    }
}
