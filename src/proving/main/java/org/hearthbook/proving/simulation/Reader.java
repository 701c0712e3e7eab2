package org.hearthbook.proving.simulation;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads one household's log bit by bit, each time from where it had come to, and writes down all
/// that it was given.
final class Reader {

    /// Who answers its requests.
    interface Desk {
        SyncReply answer(SyncRequest request);
    }

    private static final int AT_ONCE = 40;
    private static final int MOST_REQUESTS = 200;

    private final UUID household;
    private final Desk desk;
    private final List<Delivered> read = new ArrayList<>();
    private @Nullable UUID epoch;
    private String cursor = "";
    private boolean isStuck;

    Reader(UUID household, Desk desk) {
        this.household = household;
        this.desk = desk;
    }

    /// Reads on to the end.
    List<Delivered> readOn(UUID laptop) {
        var requests = 0;
        while (readSome(laptop) && !isStuck) {
            isStuck = ++requests > MOST_REQUESTS;
        }
        return List.copyOf(read);
    }

    /// Whether the service said last that there is more, and gave none of it.
    boolean isStuck() {
        return isStuck;
    }

    private boolean readSome(UUID laptop) {
        var asked = new AskedOf(household, cursor, List.of(), List.of());
        var reply = desk.answer(new SyncRequest(laptop, epoch, List.of(asked), AT_ONCE));
        if (epoch != null && !reply.epoch().equals(epoch)) {
            begin(reply.epoch());
            return true;
        }
        epoch = reply.epoch();
        var answer = reply.households().getFirst();
        var isMoved = !answer.changes().isEmpty() || !answer.cursor().equals(cursor);
        isStuck = answer.more() && !isMoved;
        read.addAll(answer.changes());
        cursor = answer.cursor();
        return answer.more() && isMoved;
    }

    /// The service was put back: what was read until then counts no longer.
    private void begin(UUID newEpoch) {
        epoch = newEpoch;
        cursor = "";
        read.clear();
    }
}
