package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncRequest.Offer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What really happened in a run, as nobody in it can know: what the checks go by.
final class Truth {

    /// Something that the screen called saved.
    record Saved(Laptop laptop, Written written) {}

    private final Map<UUID, Saved> saved = new LinkedHashMap<>();
    private final Map<UUID, Offer> acknowledged = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> receipts = new HashMap<>();
    private final Map<UUID, Long> takenAt = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final Set<UUID> byReceipt = new HashSet<>();
    private final Set<UUID> perhapsByReceipt = new HashSet<>();
    private final Set<UUID> lost = new HashSet<>();
    private final Set<UUID> putBack = new HashSet<>();
    private final Set<UUID> handedOver = new HashSet<>();
    private final Map<String, Long> filesSince = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private long moment;

    /// Moves on: everything that is told afterwards happened later.
    void tick() {
        moment++;
    }

    void saved(Laptop laptop, Collection<Written> changes) {
        changes.forEach(it -> saved.put(it.change().id(), new Saved(laptop, it)));
    }

    /// What the screen of this laptop called saved, but for what went with its disk.
    List<Written> savedOn(Laptop laptop) {
        return saved.values().stream()
                .filter(it -> it.laptop() == laptop)
                .map(Saved::written)
                .filter(it -> !putBack.contains(it.change().id()))
                .toList();
    }

    /// The laptop's disk was put back to when it held only `ids`.
    void putBack(Laptop laptop, Set<UUID> ids) {
        for (var one : saved.values()) {
            var id = one.written().change().id();
            if (one.laptop() == laptop && !ids.contains(id)) {
                putBack.add(id);
            }
        }
    }

    /// The service said that it has `offer`, whether or not anybody heard it.
    void acknowledged(UUID id, Offer offer, String receipt) {
        acknowledged.putIfAbsent(id, new Offer(offer.json(), offer.signature(), null));
        issued(id, receipt);
        if (taken.add(id)) {
            takenAt.put(id, moment);
            noteReceipt(id, offer.receipt() != null || perhapsByReceipt.contains(id));
        }
    }

    private void noteReceipt(UUID id, boolean isByReceipt) {
        if (isByReceipt) {
            byReceipt.add(id);
        } else {
            byReceipt.remove(id);
        }
    }

    /// The service died over `offers`, and nobody can tell what it had taken in by then. Whoever
    /// offers the same later, without a receipt, is told that it is there.
    void perhapsByReceipt(List<Offer> offers) {
        for (var offer : offers) {
            var id = Lines.id(offer.json());
            if (offer.receipt() != null && !taken.contains(id)) {
                byReceipt.add(id);
                perhapsByReceipt.add(id);
            }
        }
    }

    void issued(UUID id, String receipt) {
        receipts.computeIfAbsent(id, _ -> new HashSet<>()).add(receipt);
    }

    void fileAdded(String sha256) {
        files.add(sha256);
    }

    /// The next file that is still on its way, whole; false when all have arrived.
    boolean fileArrives() {
        if (files.isEmpty()) {
            return false;
        }
        filesSince.putIfAbsent(files.removeFirst(), moment);
        return true;
    }

    boolean hasFile(String sha256) {
        return filesSince.containsKey(sha256);
    }

    /// Whether the file was there when the service took the change in.
    boolean wasThere(String sha256, UUID change) {
        var since = filesSince.get(sha256);
        return since != null && since <= takenAt.getOrDefault(change, Long.MAX_VALUE);
    }

    void handedOver(Collection<UUID> changes) {
        handedOver.addAll(changes);
    }

    /// After a disk or the service's database was put back: what was known and lies nowhere any
    /// more is lost by that, and by nothing that this program did.
    ///
    /// @return how many changes were lost that the service had acknowledged
    int lostBut(Set<UUID> held) {
        var before = lost.size();
        saved.keySet().stream().filter(it -> isNowhere(it, held)).forEach(lost::add);
        acknowledged.keySet().stream().filter(it -> isNowhere(it, held)).forEach(lost::add);
        return lost.size() - before;
    }

    /// What the service forgot again before anybody heard that it had it, it never acknowledged.
    void unheard(Set<UUID> logged, Set<UUID> heard) {
        taken.retainAll(logged);
        perhapsByReceipt.retainAll(logged);
        acknowledged.keySet().removeIf(it -> !logged.contains(it) && !heard.contains(it));
    }

    /// That the service had these, both ends forgot: they are as if they had never been offered.
    void unheard(Set<UUID> forgotten) {
        acknowledged.keySet().removeAll(forgotten);
    }

    private boolean isNowhere(UUID id, Set<UUID> held) {
        return !held.contains(id) && !handedOver.contains(id);
    }

    /// What lies somewhere again, such as a request that had been under way for long.
    void found(UUID id) {
        lost.remove(id);
    }

    boolean isLost(UUID id) {
        return lost.contains(id);
    }

    boolean isHandedOver(UUID id) {
        return handedOver.contains(id);
    }

    /// Whether the service took it in the last time for its receipt alone.
    boolean isByReceipt(UUID id) {
        return byReceipt.contains(id);
    }

    boolean isIssued(UUID id, String receipt) {
        return receipts.getOrDefault(id, Set.of()).contains(receipt);
    }

    Map<UUID, Saved> saved() {
        return saved;
    }

    Map<UUID, Offer> acknowledged() {
        return acknowledged;
    }
}
