package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.Problem;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// What came of one request to the service.
public sealed interface Answer<T> {

    /// The service answered.
    record Got<T>(T reply) implements Answer<T> {}

    /// The service said why not.
    ///
    /// @param retryAfter how long it asks to wait, if it does
    record Refused<T>(Problem problem, @Nullable Duration retryAfter) implements Answer<T> {

        /// What that means to whoever does not care for the details.
        public Failure meaning() {
            return switch (problem.code()) {
                case "revoked" -> new Failure.Revoked();
                case "not-enrolled" -> new Failure.NotEnrolled();
                case "too-many-requests" -> new Failure.Busy(retryAfter);
                case "too-many-changes", "too-large" -> new Failure.TooLarge();
                default -> byStatus();
            };
        }

        private Failure byStatus() {
            var status = problem.status();
            if (status == Status.TOO_MANY) {
                return new Failure.Busy(retryAfter);
            }
            if (status == Status.TOO_LARGE) {
                return new Failure.TooLarge();
            }
            if (status >= Status.TROUBLE) {
                return retryAfter == null
                        ? new Failure.ServiceTrouble()
                        : new Failure.Busy(retryAfter);
            }
            return new Failure.NotUnderstood();
        }
    }

    /// It did not come to that.
    record Failed<T>(Failure because) implements Answer<T> {}

    /// What `next` makes of the reply, if there is one.
    default <U> Answer<U> then(Function<T, Answer<U>> next) {
        return switch (this) {
            case Got<T>(var reply) -> next.apply(reply);
            case Refused<T>(var problem, var wait) -> new Refused<>(problem, wait);
            case Failed<T>(var because) -> new Failed<>(because);
        };
    }

    /// Whether there was no way to the service, or it ended in the middle.
    default boolean isCut() {
        return this instanceof Failed<T>(var because)
                && (because instanceof Failure.NoConnection || because instanceof Failure.CutOff);
    }

    /// Why there is no reply; empty when there is one.
    default Optional<Failure> failure() {
        return switch (this) {
            case Got<T> _ -> Optional.empty();
            case Refused<T> refused -> Optional.of(refused.meaning());
            case Failed<T>(var because) -> Optional.of(because);
        };
    }
}
