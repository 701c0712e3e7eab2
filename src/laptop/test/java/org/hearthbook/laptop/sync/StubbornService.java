package org.hearthbook.laptop.sync;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Offer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A service that keeps the real one's promises about numbers and receipts, knows no rules, and has
/// its moods: what it refuses or puts off is up to the test.
final class StubbornService {

    static final Instant ITS_CLOCK = Instant.parse("2031-05-05T05:05:05Z");

    private final Map<UUID, Map<UUID, Delivered>> logs = new HashMap<>();
    final Set<UUID> refused = new HashSet<>();
    final Set<UUID> notYet = new HashSet<>();
    final Map<UUID, String> putOff = new HashMap<>();
    final Set<UUID> outside = new HashSet<>();
    UUID epoch = new UUID(0xE, 1);

    SyncReply answer(SyncRequest request) {
        var answers =
                request.households().stream()
                        .filter(it -> !outside.contains(it.household()))
                        .map(it -> answer(it, request))
                        .toList();
        return new SyncReply(epoch, ITS_CLOCK, answers, List.copyOf(outside), null);
    }

    private Answered answer(AskedOf asked, SyncRequest request) {
        var log = log(asked.household());
        var brought = new HashSet<UUID>();
        var outcomes = new ArrayList<Outcome>();
        for (var offer : asked.changes()) {
            outcomes.add(outcome(log, offer, brought));
        }
        var from = asked.cursor().isEmpty() ? 0 : Integer.parseInt(asked.cursor());
        var news =
                log.entrySet().stream()
                        .filter(it -> it.getValue().seq() > from)
                        .filter(it -> !brought.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        var some = news.stream().limit(request.most()).toList();
        var isAll = some.size() == news.size();
        var upTo = isAll ? log.size() : some.getLast().seq();
        return new Answered(
                asked.household(),
                outcomes,
                some,
                String.valueOf(upTo),
                !isAll,
                0,
                List.of(),
                null);
    }

    private Outcome outcome(Map<UUID, Delivered> log, Offer offer, Set<UUID> brought) {
        var id = id(offer);
        if (refused.contains(id)) {
            return new Outcome.Refused(id, "notOfThisHousehold", List.of());
        }
        if (putOff.containsKey(id)) {
            return new Outcome.NotYet(id, putOff.getOrDefault(id, ""));
        }
        if (!log.keySet().containsAll(change(offer).base())) {
            return new Outcome.NotYet(id, Outcome.NotYet.BASE);
        }
        if (notYet.contains(id)) {
            return new Outcome.NotYet(id, Outcome.NotYet.FILE);
        }
        brought.add(id);
        var taken = log.computeIfAbsent(id, _ -> delivered(log.size() + 1, offer));
        return new Outcome.Accepted(id, taken.seq(), taken.at(), taken.receipt());
    }

    private static Delivered delivered(long seq, Offer offer) {
        return new Delivered(seq, ITS_CLOCK, offer.json(), offer.signature(), "receipt" + seq);
    }

    static UUID id(Offer offer) {
        return change(offer).id();
    }

    private static Change change(Offer offer) {
        try {
            return Kinds.json().read(offer.json().getBytes(StandardCharsets.UTF_8));
        } catch (NotAChange wrong) {
            throw new AssertionError(wrong);
        }
    }

    Map<UUID, Delivered> log(UUID household) {
        return logs.computeIfAbsent(household, _ -> new LinkedHashMap<>());
    }
}
