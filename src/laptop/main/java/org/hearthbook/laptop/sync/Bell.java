package org.hearthbook.laptop.sync;

import java.time.Duration;

/// Wakes whoever rests, and is not lost on whoever is about to.
final class Bell {

    private boolean isRung;
    private boolean isOver;

    synchronized void ring() {
        isRung = true;
        notifyAll();
    }

    /// From now on nobody rests any more.
    synchronized void ringForever() {
        isOver = true;
        notifyAll();
    }

    /// Rests until the bell rings, or for `most`; false when the rest was cut short.
    synchronized boolean rest(Duration most) {
        var end = System.nanoTime() + most.toNanos();
        var left = most.toNanos();
        while (!isRung && !isOver && left > 0) {
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                isOver = true;
            }
            left = end - System.nanoTime();
        }
        var wasCut = isRung || isOver;
        isRung = false;
        return !wasCut;
    }
}
