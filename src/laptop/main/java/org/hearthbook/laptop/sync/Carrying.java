package org.hearthbook.laptop.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Drives the files' lane: whenever the service answered, soon again after something stood in the
/// way, and now and then.
final class Carrying implements Runnable {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Supplier<Optional<Failure>> lane;
    private final Settling settling;
    private final Bell bell;
    private final BooleanSupplier isStopping;

    /// @param lane brings over what there is, and gives what stood in the way of all
    Carrying(
            Supplier<Optional<Failure>> lane,
            Settling settling,
            Bell bell,
            BooleanSupplier isStopping) {
        this.lane = lane;
        this.settling = settling;
        this.bell = bell;
        this.isStopping = isStopping;
    }

    @Override
    public void run() {
        var again = FIRST_PAUSE;
        while (!isStopping.getAsBoolean()) {
            var wanted = settling.wanted();
            var because = look();
            settling.laneLooked(wanted);
            // Whoever waits on the lane takes the bell's sound as well, so it is not trusted alone.
            if (settling.wanted() == wanted) {
                bell.rest(pause(because, again));
            }
            again = because.isEmpty() ? FIRST_PAUSE : twice(again);
        }
    }

    private Optional<Failure> look() {
        try {
            return lane.get();
        } catch (RuntimeException because) {
            // The files wait.
            Faults.tell(because);
            return Optional.of(new Failure.NoConnection());
        }
    }

    /// How long the lane rests: as long as the service asks, a little where a line was cut, and
    /// else until there is a reason.
    ///
    /// @param again for a line that was cut
    static Duration pause(Optional<Failure> because, Duration again) {
        if (because.isEmpty()) {
            return LONGEST_PAUSE;
        }
        return switch (because.get()) {
            case Failure.NoConnection(), Failure.CutOff() -> again;
            case Failure.Busy(var asked) when asked != null -> asked;
            default -> LONGEST_PAUSE;
        };
    }

    private static Duration twice(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
