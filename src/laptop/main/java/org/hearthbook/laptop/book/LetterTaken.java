package org.hearthbook.laptop.book;

import java.util.List;
import java.util.UUID;

/// What became of something the service said.
public sealed interface LetterTaken {

    /// It is on the disk, but for the changes in `distrusted`: those that came with other bytes
    /// than they have here, or that are not of this household.
    record Kept(List<UUID> distrusted) implements LetterTaken {
        public Kept {
            distrusted = List.copyOf(distrusted);
        }
    }

    /// The disk took none of it.
    record NotKept() implements LetterTaken {}

    /// The change at `seq` cannot be read by this program. What came before it is kept.
    record TooNew(long seq) implements LetterTaken {}
}
