package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class GuessesTest {

    private static final SlotOpening WRONG = new SlotOpening.WrongSecretOrTampered();

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5_000_000_000L);

    @Test
    void theDelayStartsAfterFiveDoublesAndStopsAtAMinute() {
        var seconds = IntStream.rangeClosed(0, 14).mapToObj(GuessDelay::after);

        assertEquals(
                Stream.of(0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60)
                        .map(Duration::ofSeconds)
                        .toList(),
                seconds.toList());
        assertEquals(Duration.ofSeconds(60), GuessDelay.after(Integer.MAX_VALUE));
        assertEquals(Duration.ZERO, GuessDelay.after(-1));
    }

    @Test
    void fiveWrongGuessesCostNoWait() {
        var guesses = new Guesses(0, clock::get);

        for (var guess = 1; guess <= 5; guess++) {
            assertEquals(guess, guesses.beginGuess());
            assertEquals(guess, guesses.settle(WRONG));
            assertEquals(Duration.ZERO, guesses.waitLeft());
        }
    }

    @Test
    void eachGuessMoreCostsTheWaitAndMayNotBeMadeBefore() {
        var guesses = new Guesses(5, clock::get);

        for (var seconds : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            guesses.beginGuess();
            guesses.settle(WRONG);
            assertEquals(Duration.ofSeconds(seconds), guesses.waitLeft());
            clock.addAndGet(seconds * 1_000_000_000L - 1);
            assertEquals(Duration.ofNanos(1), guesses.waitLeft());
            assertThrows(IllegalStateException.class, guesses::beginGuess);
            clock.incrementAndGet();
        }
    }

    @Test
    void aGuessIsCountedBeforeItIsTried() {
        var stored = new Guesses(7, clock::get);
        clock.addAndGet(2_000_000_000L);

        var afterThePlugWasPulled = new Guesses(stored.beginGuess(), clock::get);

        assertEquals(Duration.ofSeconds(4), afterThePlugWasPulled.waitLeft());
    }

    @Test
    void startingAgainServesTheWholeWaitAgain() {
        for (var start = 0; start < 10; start++) {
            var guesses = new Guesses(9, clock::get);
            clock.addAndGet(7_999_999_999L);

            assertThrows(IllegalStateException.class, guesses::beginGuess);
        }
    }

    @Test
    void theLaptopsOwnClockHasNoSay() {
        var guesses = new Guesses(12, clock::get);

        clock.addAndGet(-Duration.ofDays(3650).toNanos());
        assertEquals(Duration.ofSeconds(60), guesses.waitLeft());
        clock.addAndGet(Duration.ofDays(3650).toNanos());
        assertEquals(Duration.ofSeconds(60), guesses.waitLeft());
    }

    @Test
    void aRightGuessForgetsTheWrongOnes() {
        var guesses = new Guesses(5, clock::get);
        var keys = PersonKeys.generate(UUID.randomUUID(), new SecureRandom());

        assertEquals(6, guesses.beginGuess());
        assertEquals(0, guesses.settle(new SlotOpening.Opened(keys)));

        assertEquals(Duration.ZERO, guesses.waitLeft());
        assertEquals(1, guesses.beginGuess());
    }

    @Test
    void aSlotThatWasNotTriedIsNoGuess() {
        var guesses = new Guesses(3, clock::get);

        guesses.beginGuess();

        assertEquals(3, guesses.settle(new SlotOpening.Refused("weakened")));
    }

    @Test
    void neverLocksAnyoneOutForGood() {
        var guesses = new Guesses(Integer.MAX_VALUE, clock::get);

        clock.addAndGet(Duration.ofSeconds(60).toNanos());

        assertEquals(Integer.MAX_VALUE, guesses.beginGuess());
        assertTrue(guesses.waitLeft().compareTo(Duration.ofSeconds(60)) <= 0);
    }

    @Test
    void aCountThatMakesNoSenseCountsAsNone() {
        assertEquals(1, new Guesses(-7, clock::get).beginGuess());
    }
}
