package org.hearthbook.laptop.store;

/// Something about a household's log that is not as it was written. The rest of it still opens.
public sealed interface Damage {

    /// The entry at `position` was changed and cannot be read.
    record RowAltered(long position) implements Damage {}

    /// The entry at `position` is gone.
    record RowMissing(long position) implements Damage {}

    /// The entry of `position` stood at `foundAt`. It was read and put back in its place.
    record RowMoved(long position, long foundAt) implements Damage {}

    /// The entry at `position` was read, but what ties it to its place was changed.
    record ChainBroken(long position) implements Damage {}

    /// The log once reached `expected` and now ends at `found`: an older copy was put back.
    record RolledBack(long expected, long found) implements Damage {}

    /// What stands at `position` is not what stood there before: the log was written anew.
    record Replaced(long position) implements Damage {}

    /// The note of where the log ended is gone or was changed, so an older copy would go unseen.
    record HeadLost() implements Damage {}

    /// What happened and what it means, for a person to read.
    default String inPlainWords() {
        return switch (this) {
            case RowAltered(var position) -> Words.of("damage.rowAltered", position);
            case RowMissing(var position) -> Words.of("damage.rowMissing", position);
            case RowMoved(var position, _) -> Words.of("damage.rowMoved", position);
            case ChainBroken(var position) -> Words.of("damage.chainBroken", position);
            case RolledBack(var expected, var found) ->
                    Words.of("damage.rolledBack", expected, found);
            case Replaced(var position) -> Words.of("damage.replaced", position);
            case HeadLost() -> Words.of("damage.headLost");
        };
    }
}
