package org.hearthbook.service.handing;

import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/// Reads a household's log from its beginning, page by page, as its laptop would have over the
/// network.
final class Pulling {

    /// Is given each page.
    @FunctionalInterface
    interface Reader {
        void read(List<SyncReply.Delivered> page) throws IOException;
    }

    /// What was read.
    record Read(UUID epoch, long changes, Leaf.UpTo upTo, @Nullable String lostKeys) {}

    private static final int MOST = 500;

    private final SyncDesk desk;
    private final Caller caller;
    private final UUID household;

    Pulling(SyncDesk desk, Caller caller, UUID household) {
        this.desk = desk;
        this.caller = caller;
        this.household = household;
    }

    Read read(Reader reader) throws IOException {
        var cursor = "";
        var reached = 0L;
        while (true) {
            var reply = ask(cursor);
            var answered =
                    reply.households().stream()
                            .filter(it -> it.household().equals(household))
                            .findFirst()
                            .orElseThrow(() -> new IOException("The log was not given out"));
            if (!answered.changes().isEmpty()) {
                reader.read(answered.changes());
                reached = answered.changes().getLast().seq();
            }
            cursor = answered.cursor();
            if (!answered.more()) {
                var upTo =
                        new Leaf.UpTo(
                                cursor,
                                reached,
                                answered.durableSeq(),
                                answered.auditHead(),
                                List.of(),
                                null);
                return new Read(reply.epoch(), reached, upTo, answered.lostKeys());
            }
        }
    }

    private SyncReply ask(String cursor) throws IOException {
        var asked = new SyncRequest.AskedOf(household, cursor, List.of(), List.of());
        try {
            return desk.answer(
                    caller, new SyncRequest(caller.laptop(), null, List.of(asked), MOST));
        } catch (Unanswerable because) {
            throw new IOException(because);
        }
    }
}
