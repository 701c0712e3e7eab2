package org.hearthbook.laptop.keys;

import java.time.Duration;

/// How long to wait after wrong guesses: not at all up to five, then 1, 2, 4 and so on to 60
/// seconds. Never longer, and nothing is ever wiped: a tired carer gets in, a guesser gets nowhere.
public final class GuessDelay {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LONGEST_DOUBLING = 6;

    private GuessDelay() {}

    public static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - FREE - 1, LONGEST_DOUBLING);
        var delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
