package org.hearthbook.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

import java.time.Clock;
import java.time.Instant;

/// Locks the book when nobody has touched the laptop for a while, asleep or awake.
final class IdleLock {

    private final Clock clock;
    private final Runnable lock;
    private final PauseTransition timer = new PauseTransition();
    private Instant touched = Instant.MAX;

    IdleLock(Node window, Clock clock, Runnable lock) {
        this.clock = clock;
        this.lock = lock;
        timer.setOnFinished(_ -> lockNow());
        window.addEventFilter(InputEvent.ANY, this::touched);
    }

    void start(int minutes) {
        timer.setDuration(Duration.minutes(minutes));
        touched = clock.instant();
        timer.playFromStart();
    }

    void stop() {
        timer.stop();
        touched = Instant.MAX;
    }

    /// The timer sleeps with the laptop; the clock on the wall does not.
    private void touched(InputEvent event) {
        if (touched.equals(Instant.MAX)) {
            return;
        }
        var now = clock.instant();
        if (now.isAfter(touched.plusMillis((long) timer.getDuration().toMillis()))) {
            event.consume();
            lockNow();
        } else {
            touched = now;
            timer.playFromStart();
        }
    }

    private void lockNow() {
        stop();
        lock.run();
    }
}
