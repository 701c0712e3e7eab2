package org.hearthbook.proving.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;

/// Spoils the end of a run that kept every promise, and sees which check notices.
final class PromisesTest {

    @TempDir private static Path folder;
    private static Rack rack;
    private static Aftermath after;

    @BeforeAll
    static void runOnce() {
        rack = new Rack(folder);
        after =
                LongStream.range(11, 60)
                        .mapToObj(seed -> Run.of(rack, seed, 250, false))
                        .filter(it -> it.verdicts().tested(Promise.I8) > 0)
                        .findFirst()
                        .orElseThrow()
                        .after();
    }

    @AfterAll
    static void clearAway() {
        rack.close();
    }

    private static Set<Promise> broken(Aftermath spoiled) {
        var verdicts = new Verdicts();
        Promises.check(spoiled, verdicts);
        return new TreeSet<>(verdicts.broken());
    }

    private static Set<Promise> promises(Promise... some) {
        return new TreeSet<>(List.of(some));
    }

    private static List<LogLine> log() {
        return new ArrayList<>(after.log(Home.HILL));
    }

    @Test
    void areAllKeptByTheRunItself() {
        assertEquals(Set.of(), broken(after));
    }

    @Test
    void noticeAChangeThatIsGone() {
        var log = log();
        var last = log.removeLast();

        var broken = broken(after.with(Home.HILL, log));

        var expected = promises(Promise.I2, Promise.I4);
        if (last.written().signature().isPresent()) {
            expected.add(Promise.I5);
        }
        assertEquals(expected, broken);
    }

    @Test
    void noticeAChangeThatIsThereTwice() {
        var log = log();
        var again = log.getFirst().written();
        log.add(new LogLine(log.size() + 1, again));

        assertEquals(promises(Promise.I2, Promise.I6), broken(after.with(Home.HILL, log)));
    }

    @Test
    void noticeOtherBytes() {
        var log = log();
        log.replaceAll(it -> it.id().equals(note(log)) ? reworded(it) : it);

        assertTrue(broken(after.with(Home.HILL, log)).contains(Promise.I2));
    }

    @Test
    void noticeAGapInTheNumbers() {
        var log = log();
        log.replaceAll(it -> it.seq() > 3 ? new LogLine(it.seq() + 1, it.written()) : it);

        assertEquals(promises(Promise.I3), broken(after.with(Home.HILL, log)));
    }

    @Test
    void noticeALaptopThatSeesSomethingElse() {
        var spoiled =
                withBook(it -> book(it, "another", "another", it.held(), it.marks(), it.listed()));

        assertEquals(promises(Promise.I4), broken(spoiled));
    }

    @Test
    void noticeASignatureThatIsGoneFromALaptop() {
        var signed = signed();
        var spoiled =
                withBook(it ->
                        book(
                                it,
                                it.digest(),
                                it.reopened(),
                                without(it.held(), signed),
                                it.marks(),
                                it.listed()));

        assertEquals(promises(Promise.I5), broken(spoiled));
    }

    @Test
    void noticeAStepOutOfTurn() {
        var log = log();
        Collections.reverse(log);

        assertTrue(broken(after.with(Home.HILL, log)).contains(Promise.I6));
    }

    @Test
    void noticeSavedWordsThatAreNowhere() {
        after.truth().saved().put(stray().change().id(), new Truth.Saved(anybody(), stray()));
        try {
            assertEquals(promises(Promise.I7), broken(after));
        } finally {
            after.truth().saved().remove(stray().change().id());
        }
    }

    @Test
    void noticeARefusalThatNobodyWasToldOf() {
        var marks = new HashMap<UUID, Mark>();
        marks.put(stray().change().id(), new Mark.Refused("notOfThisHousehold", false));
        var spoiled =
                withBook(it -> {
                    marks.putAll(it.marks());
                    return book(it, it.digest(), it.reopened(), it.held(), marks, it.listed());
                });

        assertEquals(promises(Promise.I7), broken(spoiled));
    }

    @Test
    void noticeAReceiptThatNobodyGave() {
        var marks = new HashMap<UUID, Mark>();
        var spoiled =
                withBook(it -> {
                    marks.putAll(it.marks());
                    var first = it.held().keySet().iterator().next();
                    marks.put(first, received("made up"));
                    return book(it, it.digest(), it.reopened(), it.held(), marks, it.listed());
                });

        assertEquals(promises(Promise.I10), broken(spoiled));
    }

    @Test
    void noticeSomethingShownAsSentWithoutAReceipt() {
        var marks = new HashMap<UUID, Mark>();
        var spoiled =
                withBook(it -> {
                    marks.putAll(it.marks());
                    marks.keySet().removeIf(id -> isOfASentRecord(it, id));
                    return book(it, it.digest(), it.reopened(), it.held(), marks, it.listed());
                });

        assertEquals(promises(Promise.I10), broken(spoiled));
    }

    @Test
    void noticeABookThatReadsDifferentlyFromItsLog() {
        var spoiled =
                withBook(
                        it -> book(it, it.digest(), "another", it.held(), it.marks(), it.listed()));

        assertEquals(promises(Promise.I14), broken(spoiled));
    }

    private static Laptop anybody() {
        var passing = new Passing();
        return new Laptop("spare", new UUID(0, 1), Someone.AMARA, passing, new Chance(1));
    }

    @Test
    void noticeEvidenceThatWasTakenWithoutItsFiles() {
        var spoiled = new Aftermath(after.logs(), after.laptops(), new Truth());

        assertTrue(broken(spoiled).contains(Promise.I8));
    }

    private static boolean isOfASentRecord(BookAfter book, UUID id) {
        var written = book.held().get(id);
        return written != null && book.sent().contains(written.change().record());
    }

    private static Mark received(String receipt) {
        return new Mark.Received(1, Instant.EPOCH, receipt, 0, false, Mark.Hold.NONE);
    }

    private static BookAfter book(
            BookAfter like,
            String digest,
            String reopened,
            Map<UUID, Written> held,
            Map<UUID, Mark> marks,
            Set<UUID> listed) {
        return new BookAfter(
                like.household(),
                digest,
                reopened,
                held,
                marks,
                new HashSet<>(listed),
                like.sent());
    }

    private static Aftermath withBook(Function<BookAfter, BookAfter> spoil) {
        var laptop =
                after.laptops().stream()
                        .filter(it -> it.reads().contains(Home.HILL))
                        .findFirst()
                        .orElseThrow();
        var book = Objects.requireNonNull(laptop.books().get(Home.HILL));
        return after.with(laptop.with(Home.HILL, spoil.apply(book)));
    }

    private static Map<UUID, Written> without(Map<UUID, Written> held, UUID id) {
        var fewer = new HashMap<>(held);
        fewer.remove(id);
        return fewer;
    }

    private static UUID signed() {
        return log().stream()
                .filter(it -> it.written().signature().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static UUID note(List<LogLine> log) {
        return log.stream()
                .filter(it -> it.written().change().body() instanceof NoteChange.NoteWritten)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LogLine reworded(LogLine line) {
        var json =
                new String(line.written().json(), StandardCharsets.UTF_8)
                        .replace(Home.HILL.mark(), "other words");
        return new LogLine(line.seq(), read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Written read(byte[] json) {
        try {
            return new Written(Kinds.json().read(json), json, null);
        } catch (NotAChange because) {
            throw new IllegalStateException(because);
        }
    }

    private static Written stray() {
        var id = new UUID(0x7000, 99);
        var nobody = new UUID(0x7000, 98);
        var body = new NoteChange.Restored();
        var change =
                new Change(
                        id, Home.HILL.id(), nobody, List.of(), nobody, nobody, Instant.EPOCH, body);
        return new Written(change, Kinds.json().write(change), null);
    }
}
