package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.SealingKey;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

final class CarryingTest {

    private static final Duration LONG = Duration.ofSeconds(40);
    private static final Optional<Failure> THROUGH = Optional.empty();
    private static final Optional<Failure> CUT = Optional.of(new Failure.CutOff());

    private final Settling settling = new Settling();
    private final Bell bell = new Bell();
    private final Deque<Supplier<Optional<Failure>>> looks = new ArrayDeque<>();

    /// Goes on until the lane looked as often as there are looks.
    private void carry(List<Supplier<Optional<Failure>>> planned) {
        looks.addAll(planned);
        var carrying = new Carrying(this::look, settling, bell, looks::isEmpty);

        assertTimeoutPreemptively(LONG, carrying::run);
    }

    private Optional<Failure> look() {
        var result = looks.remove().get();
        if (looks.isEmpty()) {
            bell.ringForever();
        }
        return result;
    }

    private void answered() {
        settling.laneIsWanted();
        bell.ring();
    }

    @Test
    void looksAgainWhenTheServiceAnsweredWhileItLooked() {
        Supplier<Optional<Failure>> waitingForTheLine =
                () -> {
                    answered();
                    bell.rest(LONG);
                    return THROUGH;
                };

        carry(List.of(waitingForTheLine, () -> THROUGH));

        settling.roundsRest(true);
        assertTrue(settling.await(LONG));
    }

    @Test
    void restsAsLongAsTheServiceAsks() {
        var soon = Duration.ofSeconds(1);
        var minute = Duration.ofMinutes(1);
        var busy = Optional.<Failure>of(new Failure.Busy(Duration.ofSeconds(90)));

        assertEquals(Duration.ofSeconds(90), Carrying.pause(busy, soon));
        assertEquals(minute, Carrying.pause(Optional.of(new Failure.Busy(null)), soon));
        assertEquals(minute, Carrying.pause(Optional.of(new Failure.ServiceTrouble()), soon));
        assertEquals(soon, Carrying.pause(CUT, soon));
        assertEquals(minute, Carrying.pause(THROUGH, soon));
    }

    @Test
    void looksAgainSoonAfterSomethingStoodInTheWay() {
        carry(List.of(() -> CUT, () -> CUT, () -> THROUGH));

        settling.roundsRest(true);
        assertTrue(settling.await(LONG));
    }

    @Test
    void goesOnAfterABookWasClosedUnderItsHands() {
        var key = SealingKey.random(new SecureRandom());
        key.close();
        var told = told(() -> carry(List.of(() -> closed(key), () -> CUT, () -> THROUGH)));

        assertEquals(List.of(), told);
    }

    @Test
    void tellsWhatNobodyForesawAndGoesOn() {
        Supplier<Optional<Failure>> broken =
                () -> {
                    throw new UnsupportedOperationException("nobody foresaw this");
                };
        var told = told(() -> carry(List.of(broken, () -> THROUGH)));

        assertEquals(
                List.of(UnsupportedOperationException.class),
                told.stream().map(Object::getClass).toList());
    }

    private static Optional<Failure> closed(SealingKey key) {
        key.seal(new byte[1], new byte[1]);
        return THROUGH;
    }

    /// What `work` tells as if it had ended its thread.
    private static List<Throwable> told(Runnable work) {
        var told = new CopyOnWriteArrayList<Throwable>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, because) -> told.add(because));
        try {
            work.run();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        return told;
    }
}
