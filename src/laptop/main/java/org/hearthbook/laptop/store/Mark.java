package org.hearthbook.laptop.store;

import java.time.Instant;

/// What the service said of one change.
public sealed interface Mark {

    /// Whether what a received change does may be shown yet.
    enum Hold {
        NONE(0),
        /// A person is asked first.
        ASKED(1),
        /// More of its kind may be coming; then it is decided whether a person is asked.
        PERHAPS(2);

        /// As it stands in the database.
        final int number;

        Hold(int number) {
            this.number = number;
        }

        static Hold of(int number) {
            return number == ASKED.number ? ASKED : number == PERHAPS.number ? PERHAPS : NONE;
        }
    }

    /// The service has it, as number `seq`.
    ///
    /// @param turn in which of the service's epochs it said so, counted on this laptop; `HEARSAY`
    ///     when another laptop says that it did
    /// @param isLost whether it has it no longer, because it was restored from a backup
    record Received(long seq, Instant at, String receipt, long turn, boolean isLost, Hold hold)
            implements Mark {

        /// The turn of what only a sealed file from another laptop tells.
        public static final long HEARSAY = -1;

        /// What another laptop says that the service has as number `seq`.
        public static Received hearsay(long seq, Instant at, String receipt) {
            return new Received(seq, at, receipt, HEARSAY, false, Hold.NONE);
        }

        public boolean isHearsay() {
            return turn == HEARSAY;
        }

        public Received lost() {
            return new Received(seq, at, receipt, turn, true, hold);
        }

        public Received confirmed(long now) {
            return new Received(seq, at, receipt, now, false, hold);
        }

        public Received held(Hold by) {
            return new Received(seq, at, receipt, turn, isLost, by);
        }
    }

    /// The service did not take it. `because` is text that only the writer understands; it is kept
    /// sealed.
    ///
    /// @param isSettled whether a person has dealt with it
    record Refused(String because, boolean isSettled) implements Mark {

        public Refused settled() {
            return new Refused(because, true);
        }
    }
}
