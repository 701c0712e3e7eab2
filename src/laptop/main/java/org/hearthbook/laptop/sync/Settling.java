package org.hearthbook.laptop.sync;

import java.time.Duration;

/// Whether there is anything left to do for now, for records and for files.
final class Settling {

    private boolean areRoundsResting;
    private int wanted = 1;
    private int done;
    private boolean isOver;

    synchronized void roundsRest(boolean areThey) {
        areRoundsResting = areThey;
        notifyAll();
    }

    /// The lane has to look once more.
    synchronized void laneIsWanted() {
        wanted++;
    }

    /// How often the lane had to look so far.
    synchronized int wanted() {
        return wanted;
    }

    /// The lane looked after it was wanted so often.
    synchronized void laneLooked(int often) {
        done = often;
        notifyAll();
    }

    synchronized void isOver() {
        isOver = true;
        notifyAll();
    }

    /// Waits for that; false when `most` went by first.
    synchronized boolean await(Duration most) {
        var end = System.nanoTime() + most.toNanos();
        while (!isOver && !(areRoundsResting && done == wanted)) {
            var left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
