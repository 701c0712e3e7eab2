package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.records.changes.Written;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.UUID;

/// One change of the book and what the service said of it.
///
/// @param position in which order it came to this laptop
/// @param mark null while it waits to be sent
record Line(long position, Written written, @Nullable Mark mark) {

    /// The order that all laptops and the service share: as the service numbered them, and behind
    /// that what only this laptop has, as it was written. While a restored service numbers anew,
    /// the newer number counts.
    static final Comparator<Line> CANONICAL =
            (one, other) -> {
                var bySeq = Long.compare(one.seq(), other.seq());
                var byTurn = bySeq == 0 ? Long.compare(other.turn(), one.turn()) : bySeq;
                return byTurn == 0 ? Long.compare(one.position(), other.position()) : byTurn;
            };

    UUID id() {
        return written.change().id();
    }

    UUID record() {
        return written.change().record();
    }

    Line marked(Mark newMark) {
        return new Line(position, written, newMark);
    }

    private long seq() {
        return mark instanceof Mark.Received it ? it.seq() : Long.MAX_VALUE;
    }

    private long turn() {
        return mark instanceof Mark.Received it ? it.turn() : 0;
    }

    boolean isWaiting() {
        return mark == null;
    }

    /// Whether it is to be offered: the service never had it, or lost it.
    boolean isToBeSent() {
        return mark == null || (mark instanceof Mark.Received it && it.isLost());
    }

    /// Whether the service did not say yet, to this laptop, that it has it.
    boolean isUnsent() {
        return isToBeSent() || (mark instanceof Mark.Received it && it.isHearsay());
    }

    /// Whether the service is to be asked if it still has it.
    boolean isUnconfirmed(long turn) {
        return mark instanceof Mark.Received it && !it.isLost() && it.turn() < turn;
    }

    /// Whether the service has it, for all that this laptop knows.
    boolean isThere(long turn) {
        return mark instanceof Mark.Received && !isUnsent() && !isUnconfirmed(turn);
    }

    /// Whether what it does is shown.
    boolean isFolded() {
        return mark == null || (mark instanceof Mark.Received it && it.hold() == Mark.Hold.NONE);
    }

    boolean isHeld(Mark.Hold hold) {
        return mark instanceof Mark.Received it && it.hold() == hold;
    }

    /// Whether a person has to look at it.
    boolean needsAttention() {
        return mark instanceof Mark.Refused it && !it.isSettled();
    }
}
