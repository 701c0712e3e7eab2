package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Packs one request: from each household in turn one change, so that none waits behind another's.
final class Packing {

    /// What a change needs besides its text: id, signature, receipt and the names of the fields.
    private static final int AROUND_IT = 200;

    private final SyncStock disk;
    private final Portion portion;
    private final Set<UUID> outside;
    private final Map<UUID, List<Offer>> offers = new HashMap<>();
    private final Map<UUID, List<SyncDisk.Waiting>> offered = new HashMap<>();
    private final Map<UUID, List<Known>> known = new HashMap<>();
    private int count;
    private long bytes;

    /// @param outside households that the person may read no longer
    Packing(SyncStock disk, Portion portion, Set<UUID> outside) {
        this.disk = disk;
        this.portion = portion;
        this.outside = outside;
    }

    /// Where the service has still to say what it lost, nothing new is offered: it may stand on
    /// that.
    ///
    /// @param resting records of which nothing is to be offered now
    Outgoing request(@Nullable UUID epoch, List<UUID> households, Set<Deferrals.Page> resting) {
        households.forEach(this::addKnown);
        var queues =
                new ArrayList<>(
                        households.stream()
                                .filter(it -> disk.known(it, 1).isEmpty())
                                .map(it -> new Queue(disk, it, resting))
                                .toList());
        while (!queues.isEmpty()) {
            queues.removeIf(it -> !addNext(it));
        }
        households.forEach(this::addNewest);
        return packed(epoch, households);
    }

    /// A request that offers nothing, only asks.
    Outgoing question(@Nullable UUID epoch, List<UUID> households) {
        return packed(epoch, households);
    }

    private Outgoing packed(@Nullable UUID epoch, List<UUID> households) {
        var asked = households.stream().map(this::askedOf).toList();
        var request = new SyncRequest(disk.laptop(), epoch, asked, SyncRequest.MOST_CHANGES);
        return new Outgoing(request, offered);
    }

    private AskedOf askedOf(UUID household) {
        return new AskedOf(
                household,
                disk.place(household).cursor(),
                offers.getOrDefault(household, List.of()),
                known.getOrDefault(household, List.of()));
    }

    private void addKnown(UUID household) {
        if (count < portion.changes()) {
            var some = disk.known(household, portion.changes() - count);
            known.put(household, some);
            count += some.size();
        }
    }

    /// How durable the newest is gets asked in what room is left: it comes back each time, so what
    /// is to be sent would never get past it where there is room for one entry alone.
    private void addNewest(UUID household) {
        var isAsked = !known.getOrDefault(household, List.of()).isEmpty();
        if (outside.contains(household) && !isAsked && count < portion.changes()) {
            var newest = disk.newest(household);
            known.put(household, newest);
            count += newest.size();
        }
    }

    private boolean addNext(Queue queue) {
        var next = queue.peek();
        if (next == null || count >= portion.changes()) {
            return false;
        }
        var offer = disk.offer(queue.household(), next.id());
        if (offer.isPresent()) {
            var size = size(offer.get());
            if (count > 0 && bytes + size > portion.bytes()) {
                return false;
            }
            add(queue.household(), next, offer.get(), size);
        }
        queue.take();
        return true;
    }

    private void add(UUID household, SyncDisk.Waiting change, Offer offer, long size) {
        offers.computeIfAbsent(household, _ -> new ArrayList<>()).add(offer);
        offered.computeIfAbsent(household, _ -> new ArrayList<>()).add(change);
        count++;
        bytes += size;
    }

    /// In a JSON text each quotation mark and backslash takes two bytes.
    static long size(Offer offer) {
        var bytes = offer.json().getBytes(StandardCharsets.UTF_8);
        var size = (long) AROUND_IT + bytes.length;
        for (var letter : bytes) {
            if (letter == '"' || letter == '\\') {
                size++;
            }
        }
        return size;
    }
}
