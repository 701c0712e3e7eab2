package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Block;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.Logged;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The part of a household's news that goes out in one answer.
///
/// @param upTo the number of the last change that the laptop has read with it
/// @param bytes how much JSON it comes to
record Delivery(List<Delivered> changes, long upTo, long bytes) {

    private static final int AROUND = 200;

    Delivery {
        changes = List.copyOf(changes);
    }

    /// As much of `page` as `share` allows, without what the laptop has just `brought` itself.
    ///
    /// @param after what the laptop had read before
    static Delivery of(
            UUID household,
            long after,
            List<Logged> page,
            Set<UUID> brought,
            Shares share,
            Receipts receipts) {
        var changes = new ArrayList<Delivered>(page.size());
        var upTo = after;
        var bytes = 0L;
        for (var logged : page) {
            if (!brought.contains(logged.id())) {
                var block = block(logged);
                var json = block.json();
                var size = size(json);
                if (bytes + size > (changes.isEmpty() ? share.bytesForOne() : share.bytes())) {
                    break;
                }
                changes.add(delivered(household, logged, block, json, receipts));
                bytes += size;
            }
            upTo = logged.seq();
        }
        return new Delivery(changes, upTo, bytes);
    }

    private static Block block(Logged logged) {
        try {
            return Block.of(logged.payload());
        } catch (NotAChange damaged) {
            throw new IllegalStateException("The log holds what is no change", damaged);
        }
    }

    private static Delivered delivered(
            UUID household, Logged logged, Block block, byte[] json, Receipts receipts) {
        return new Delivered(
                logged.seq(),
                logged.received(),
                new String(json, StandardCharsets.UTF_8),
                block.signature().map(Wire::text).orElse(null),
                receipts.of(household, logged.id(), logged.sha256()));
    }

    /// What it takes on the wire, where each quote and each backslash has one before it.
    private static long size(byte[] json) {
        var size = (long) AROUND + json.length;
        for (var letter : json) {
            size += letter == '"' || letter == '\\' ? 1 : 0;
        }
        return size;
    }
}
