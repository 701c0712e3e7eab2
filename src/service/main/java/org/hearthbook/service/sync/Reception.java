package org.hearthbook.service.sync;

import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.sync.Problem;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Positions;
import org.hearthbook.service.store.Positions.Position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// Reads a request, before anything is done about it: what cannot be understood is turned away
/// whole, and of a household that the caller may not read nothing is looked at.
final class Reception {

    private final Positions positions;
    private final Cursors cursors;

    Reception(Database database, Cursors cursors) {
        this.positions = new Positions(database);
        this.cursors = cursors;
    }

    Received receive(Caller caller, SyncRequest request) throws Unanswerable {
        check(caller, request);
        var read = cursors(caller, request);
        var lookedFor = lookedFor(caller, read);
        var found =
                caller.role().isService()
                        ? positions.findWithContact(lookedFor)
                        : positions.find(lookedFor);
        var asked = new ArrayList<Asked>();
        var outside = new ArrayList<UUID>();
        for (var one : request.households()) {
            var position = found.positions().get(one.household());
            var mayRead = position != null && caller.reads().contains(one.household());
            if (!mayRead) {
                outside.add(one.household());
            }
            if (position != null && (mayRead || brings(one))) {
                var cursor = read.getOrDefault(one.household(), Cursor.BEGINNING);
                asked.add(asked(one, cursor, position, mayRead));
            }
        }
        return new Received(
                found.epoch(), found.pack(), asked, news(caller, request, found), outside);
    }

    private static void check(Caller caller, SyncRequest request) throws Unanswerable {
        var offers = request.households().stream().mapToInt(it -> it.changes().size()).sum();
        if (offers > SyncRequest.MOST_CHANGES) {
            throw new Unanswerable(
                    Problem.of(413, "too-many-changes", "More changes than one request can bring"));
        }
        var households = new HashSet<UUID>();
        if (!request.laptop().equals(caller.laptop())
                || !request.households().stream().allMatch(it -> households.add(it.household()))) {
            throw notUnderstood();
        }
    }

    private static Unanswerable notUnderstood() {
        return new Unanswerable(
                Problem.of(400, "not-understood", "This is not a request that can be read"));
    }

    private Map<UUID, Cursor> cursors(Caller caller, SyncRequest request) throws Unanswerable {
        var read = new LinkedHashMap<UUID, Cursor>();
        for (var one : request.households()) {
            if (caller.reads().contains(one.household())) {
                var cursor = cursors.read(one.household(), one.cursor());
                if (cursor == null) {
                    throw new Unanswerable(
                            Problem.of(400, "bad-cursor", "This service gave out no such cursor"));
                }
                read.put(one.household(), cursor);
            } else if (caller.writes().contains(one.household())) {
                var cursor = cursors.read(one.household(), one.cursor());
                read.put(one.household(), cursor == null ? Cursor.BEGINNING : cursor);
            }
        }
        return read;
    }

    private static List<Positions.Asked> lookedFor(Caller caller, Map<UUID, Cursor> read) {
        var households = new TreeSet<>(caller.reads());
        households.addAll(read.keySet());
        return households.stream()
                .map(it -> new Positions.Asked(it, read.getOrDefault(it, Cursor.BEGINNING).head()))
                .toList();
    }

    private static boolean brings(AskedOf one) {
        return !one.changes().isEmpty() || !one.known().isEmpty();
    }

    private static Asked asked(AskedOf one, Cursor cursor, Position position, boolean mayRead)
            throws Unanswerable {
        var offers = new ArrayList<Offered>(one.changes().size());
        for (var offer : one.changes()) {
            offers.add(offered(offer));
        }
        return new Asked(one.household(), cursor, offers, one.known(), position, mayRead);
    }

    private static Offered offered(Offer offer) throws Unanswerable {
        try {
            return Offered.read(offer);
        } catch (NotAChange _) {
            throw notUnderstood();
        }
    }

    private static Map<UUID, Position> news(
            Caller caller, SyncRequest request, Positions.Found found) {
        var news = new LinkedHashMap<UUID, Position>();
        caller.reads().stream()
                .sorted()
                .filter(it -> found.positions().containsKey(it))
                .forEach(it -> news.put(it, found.positions().get(it)));
        request.households().forEach(it -> news.remove(it.household()));
        return news;
    }
}
