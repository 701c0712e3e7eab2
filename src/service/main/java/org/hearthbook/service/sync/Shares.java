package org.hearthbook.service.sync;

/// Parts what one answer can carry among the households that have news. Asked in the order of how
/// much they have, so what a small one leaves over goes to the larger ones and none goes without.
final class Shares {

    /// How much JSON the changes of one answer may come to.
    static final long MOST_BYTES = 4L * 1024 * 1024;

    private long changes;
    private long bytes = MOST_BYTES;
    private int households;
    private boolean isFirst = true;

    Shares(long changes, int households) {
        this.changes = changes;
        this.households = households;
    }

    /// How many changes the next household may have.
    long changes() {
        return (changes + households - 1) / households;
    }

    /// How many bytes they may have together.
    long bytes() {
        return bytes / households;
    }

    /// How many bytes a first change may have that alone has more than the share.
    long bytesForOne() {
        return isFirst ? Long.MAX_VALUE : bytes;
    }

    /// The household took so much; the next one's turn.
    void taken(int itsChanges, long itsBytes) {
        changes -= itsChanges;
        bytes = Math.max(0, bytes - itsBytes);
        households--;
        isFirst = isFirst && itsChanges == 0;
    }
}
