package org.hearthbook.service.http;

/// So many requests at once, and so many a second after that.
final class Bucket {

    private final double most;
    private final double eachSecond;
    private double left;
    private long filledAt;

    Bucket(double most, double eachSecond, long now) {
        this.most = most;
        this.eachSecond = eachSecond;
        left = most;
        filledAt = now;
    }

    /// Takes one, if there is one. Gives the seconds to wait until there is; 0 if it was taken.
    synchronized long take(long now) {
        fill(now);
        if (left >= 1) {
            left--;
            return 0;
        }
        return (long) Math.ceil((1 - left) / eachSecond);
    }

    /// The seconds until there is one; 0 if there is.
    synchronized long secondsToWait(long now) {
        fill(now);
        return left >= 1 ? 0 : (long) Math.ceil((1 - left) / eachSecond);
    }

    synchronized boolean isFull(long now) {
        fill(now);
        return left >= most;
    }

    private void fill(long now) {
        var seconds = Math.max(0, now - filledAt) / 1_000.0;
        left = Math.min(most, left + seconds * eachSecond);
        filledAt = now;
    }
}
