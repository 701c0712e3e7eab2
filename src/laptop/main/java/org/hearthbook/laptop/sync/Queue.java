package org.hearthbook.laptop.sync;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;

/// What one household has to send, one change after the other, without what rests.
final class Queue {

    private static final int AT_ONCE = 256;

    private final SyncStock disk;
    private final UUID household;
    private final Set<Deferrals.Page> resting;
    private final Deque<SyncDisk.Waiting> read = new ArrayDeque<>();
    private long after;
    private boolean isReadToTheEnd;

    Queue(SyncStock disk, UUID household, Set<Deferrals.Page> resting) {
        this.disk = disk;
        this.household = household;
        this.resting = resting;
    }

    UUID household() {
        return household;
    }

    /// The next one, which stays the next one until it is taken; null at the end.
    SyncDisk.@Nullable Waiting peek() {
        while (read.isEmpty() && !isReadToTheEnd) {
            readOn();
        }
        return read.peek();
    }

    void take() {
        read.remove();
    }

    private void readOn() {
        var more = disk.waiting(household, after, AT_ONCE);
        isReadToTheEnd = more.size() < AT_ONCE;
        for (var change : more) {
            after = change.position();
            if (!resting.contains(new Deferrals.Page(household, change.record()))) {
                read.add(change);
            }
        }
    }
}
