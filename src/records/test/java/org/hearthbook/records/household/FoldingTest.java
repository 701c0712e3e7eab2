package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.trying.Seed;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What holds for every book, whatever people do in it.
final class FoldingTest {

    private static final int JOURNEYS = 6;
    private static final int STEPS = 700;

    private final RandomGenerator random = Seed.random("journeys");

    @Test
    void addsUpToTheSameBookEachTimeAndAfterItWasPutAway() throws NotAChange {
        var allowed = 0;
        for (var journey = 0; journey < JOURNEYS; journey++) {
            var desk = travelled();
            allowed += desk.log().size();

            assertEquals(desk.digest(), digest(desk.log()));
            assertEquals(desk.digest(), digest(putAwayAndTakenOut(desk.log())));
        }
        assertTrue(allowed > JOURNEYS * STEPS / 12, "only " + allowed + " steps were allowed");
    }

    @Test
    void isTheSameAgainWhenChangesArriveTwiceInAnyOrder() {
        for (var journey = 0; journey < JOURNEYS; journey++) {
            var log = travelled().log();
            var twice = new ArrayList<>(log);
            for (var extra = 0; extra < log.size(); extra++) {
                var at = random.nextInt(twice.size());
                twice.add(random.nextInt(at, twice.size()) + 1, twice.get(at));
            }

            assertEquals(digest(log), digest(twice));
        }
    }

    @Test
    void doesNotDependOnHowTheRecordsOfTwoLaptopsAreMixed() {
        for (var journey = 0; journey < JOURNEYS; journey++) {
            var log = travelled().log();

            assertEquals(digest(log), digest(mixed(log)));
        }
    }

    /// The same changes in another order that leaves each record's own changes as they were.
    private List<Written> mixed(List<Written> log) {
        var byRecord = new HashMap<UUID, List<Written>>();
        log.forEach(it ->
                byRecord.computeIfAbsent(it.change().record(), _ -> new ArrayList<>()).add(it));
        var lanes = new ArrayList<>(byRecord.values());
        var mixed = new ArrayList<Written>();
        while (!lanes.isEmpty()) {
            var lane = lanes.get(random.nextInt(lanes.size()));
            mixed.add(lane.removeFirst());
            if (lane.isEmpty()) {
                lanes.remove(lane);
            }
        }
        return mixed;
    }

    @Test
    void changesNothingWhenSomethingIsRefused() {
        for (var journey = 0; journey < 3; journey++) {
            var desk = Desk.ofAFamily();
            var road = new Journey(random);
            for (var step = 0; step < 60; step++) {
                var before = desk.digest();
                var tried = road.next(desk);

                if (!desk.tries(tried).equals("ok")) {
                    assertEquals(before, desk.digest(), () -> tried.change().toString());
                }
            }
        }
    }

    @Test
    void refusesInWordsThatAPersonCanRead() {
        var desk = Desk.ofAFamily();
        var road = new Journey(random);
        var refusals = new HashSet<String>();
        for (var step = 0; step < 1_500; step++) {
            desk.household.refusal(road.next(desk)).map(Refusal::words).ifPresent(refusals::add);
        }

        assertTrue(refusals.size() > 10, refusals.toString());
        refusals.forEach(it -> assertTrue(it.endsWith("."), it));
    }

    @Test
    void neverLosesATextThatWasAccepted() {
        for (var journey = 0; journey < JOURNEYS; journey++) {
            var desk = travelled();
            for (var written : desk.log()) {
                assertTrue(desk.household.history(written.change().record()).contains(written));
                stands(desk, written);
            }
        }
    }

    /// Words that must stand in the record itself, not only in its history.
    private static void stands(Desk desk, Written written) {
        var record = written.change().record();
        switch (written.change().body()) {
            case NoteChange.NoteWritten(var wording, var quotes) -> {
                assertTrue(versions(desk, record).contains(wording.text()));
                assertTrue(quotes(desk, record).containsAll(quotes));
            }
            case NoteChange.Amended(var wording, _) ->
                    assertTrue(versions(desk, record).contains(wording.text()));
            case NoteChange.Quoted(var quote) -> assertTrue(quotes(desk, record).contains(quote));
            case EvidenceChange.Returned(_, var comment) ->
                    assertTrue(conversation(desk, record).contains(comment));
            case EvidenceChange.Remarked(var words) ->
                    assertTrue(conversation(desk, record).contains(words));
            default -> assertEquals(HOUSEHOLD, written.change().household());
        }
    }

    private static List<String> versions(Desk desk, UUID note) {
        var versions = desk.household.note(note).orElseThrow().versions();
        return versions.stream().map(it -> it.wording().text()).toList();
    }

    private static List<Quote> quotes(Desk desk, UUID note) {
        return desk.household.note(note).orElseThrow().quotes();
    }

    private static List<String> conversation(Desk desk, UUID evidence) {
        var conversation = desk.household.evidence(evidence).orElseThrow().conversation();
        return conversation.stream().map(it -> it.words()).toList();
    }

    @Test
    void hasTriedEveryKindOfChangeOnTheWay() {
        var kinds = new HashMap<String, Integer>();
        for (var journey = 0; journey < JOURNEYS; journey++) {
            travelled().log().forEach(it -> kinds.merge(kind(it), 1, Integer::sum));
        }

        assertTrue(kinds.size() >= 35, () -> kinds.size() + " kinds: " + Map.copyOf(kinds));
    }

    private static String kind(Written written) {
        return written.change().body().getClass().getName();
    }

    private Desk travelled() {
        var desk = Desk.ofAFamily();
        var road = new Journey(random);
        Stream.generate(() -> road.next(desk)).limit(STEPS).forEach(desk::tries);
        return desk;
    }

    private static String digest(List<Written> log) {
        var household = new Household(HOUSEHOLD);
        log.forEach(household::fold);
        return household.digest(Desk.JSON);
    }

    private static List<Written> putAwayAndTakenOut(List<Written> log) throws NotAChange {
        var taken = new ArrayList<Written>();
        for (var written : log) {
            taken.add(Written.read(written.payload(), Kinds.json()));
        }
        return taken;
    }
}
