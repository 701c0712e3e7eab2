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

    private final UUID household;
    private final Desk desk;
    private final List<Delivered> read = new ArrayList<>();
    private @Nullable UUID epoch;
    private String cursor = "";

    Reader(UUID household, Desk desk) {
        this.household = household;
        this.desk = desk;
    }

    /// Reads on to the end.
    List<Delivered> readOn(UUID laptop) {
        boolean isMore;
        do {
            isMore = readSome(laptop);
        } while (isMore);
        return List.copyOf(read);
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
        read.addAll(answer.changes());
        cursor = answer.cursor();
        return answer.more();
    }

    /// The service was put back: what was read until then counts no longer.
    private void begin(UUID newEpoch) {
        epoch = newEpoch;
        cursor = "";
        read.clear();
    }
}
