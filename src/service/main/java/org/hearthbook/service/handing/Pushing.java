package org.hearthbook.service.handing;

import org.hearthbook.records.handing.Handed;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.NotTaken;
import org.hearthbook.records.handing.NotTaken.Why;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Offers the changes of a sealed file, page by page, as its laptop would have over the network.
final class Pushing {

    private final SyncDesk desk;
    private final Caller caller;
    private final UUID household;
    private final Map<UUID, String> refused = new LinkedHashMap<>();
    private final Map<UUID, String> waiting = new LinkedHashMap<>();
    private final Set<UUID> fresh = new HashSet<>();
    private long changes;
    private int waitedBefore = Integer.MAX_VALUE;

    Pushing(SyncDesk desk, Caller caller, UUID household) {
        this.desk = desk;
        this.caller = caller;
        this.household = household;
    }

    /// Offers all of it; what is in the log already is known again by its id and bytes.
    void push(Handed handed) throws IOException, NotTaken {
        waitedBefore = waiting.isEmpty() ? Integer.MAX_VALUE : waiting.size();
        refused.clear();
        waiting.clear();
        changes = 0;
        try (var reading = handed.again()) {
            reading.next();
            while (reading.peek() instanceof Leaf.Pages(var page)) {
                reading.next();
                push(page);
            }
        }
    }

    private void push(List<Leaf.Carried> page) throws NotTaken {
        changes += page.size();
        try {
            var before = desk.reached(household);
            var offers = page.stream().map(Pushing::offer).toList();
            var asked = new SyncRequest.AskedOf(household, "", offers, List.of());
            var request = new SyncRequest(caller.laptop(), null, List.of(asked), 0);
            desk.answer(caller, request).households().stream()
                    .filter(it -> it.household().equals(household))
                    .flatMap(it -> it.outcomes().stream())
                    .forEach(it -> note(it, before));
        } catch (Unanswerable _) {
            throw new NotTaken(Why.NEWER);
        }
    }

    private static SyncRequest.Offer offer(Leaf.Carried carried) {
        var receipt = carried.receipt() == null ? null : carried.receipt().receipt();
        return new SyncRequest.Offer(carried.json(), carried.signature(), receipt);
    }

    private void note(Outcome outcome, long before) {
        switch (outcome) {
            case Outcome.Accepted it when it.seq() > before -> fresh.add(it.id());
            case Outcome.Accepted _ -> {}
            case Outcome.Refused it -> refused.put(it.id(), it.key());
            case Outcome.NotYet it -> waiting.put(it.id(), it.key());
            case Outcome.Clash it -> refused.put(it.id(), "sameIdOtherWords");
        }
    }

    /// Whether something waits that the last time may have made way for.
    boolean isWorthAnotherTry() {
        return !waiting.isEmpty() && waiting.size() < waitedBefore;
    }

    TakenIn.Done done(int files) {
        var known = changes - fresh.size() - refused.size() - waiting.size();
        return new TakenIn.Done(
                household,
                caller.enrolment(),
                fresh.size(),
                known,
                list(refused),
                list(waiting),
                files);
    }

    private static List<TakenIn.No> list(Map<UUID, String> reasons) {
        return reasons.entrySet().stream()
                .map(it -> new TakenIn.No(it.getKey(), it.getValue()))
                .toList();
    }
}
