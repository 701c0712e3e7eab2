package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.search.SearchIndex;
import org.hearthbook.laptop.store.MemoryLog;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Words are found at once, and looked through only when nobody is kept waiting by it.
final class BookIndexTest {

    private static final UUID HILL = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final UUID AMARA = new UUID(0x7000, 0x8000_0000_0000_0002L);
    private static final UUID EPOCH = new UUID(0x7000, 0x8000_0000_0000_0003L);
    private static final Instant MONDAY_NIGHT = Instant.parse("2027-03-01T22:04:00Z");

    @TempDir private Path folder;
    private final Pages pages = new Pages(HILL, new MemoryLog(), Kinds.json());
    private final Moments moments = new Moments();
    private final SearchIndex words = new SearchIndex();
    private Kitchen laptop;
    private Ids ids;
    private Acting acting;
    private PostBag bag;
    private BookIndex index;
    private long seq;

    @BeforeEach
    void openABook() {
        laptop = new Kitchen(folder.resolve("book"));
        ids = new Ids(laptop.desk.clock(), laptop.desk.random());
        acting = new Acting(new Acting.Writer(ids.next(), laptop.desk, ids, Kinds.json()), pages);
        bag = new PostBag(pages, acting);
        index = new BookIndex(pages.household(), pages::isMoreOnItsWay, words, moments);
        index.begin();
        pages.listenForWords(index::changed);
        var carer = Kitchen.AMARA;
        var arrival =
                new PersonChange.CarerAdded(
                        carer.name(), carer.carerKind(), carer.approvedOn(), carer.terms());
        write(HILL, new HouseholdChange.Begun("The Hill"));
        write(AMARA, arrival);
        index.find("hill", 1);
        moments.passUntilNobodyWaits();
    }

    private void write(UUID record, Body body) {
        var acted = acting.act(AMARA, List.of(Act.on(record, body)), null);
        assertTrue(acted.isSaved(), acted::words);
    }

    private UUID note(String text) {
        var note = ids.next();
        write(note, Kitchen.bedtime(text));
        return note;
    }

    private Change noteElsewhere(String text) {
        var body = Kitchen.bedtime(text);
        var otherLaptop = HILL;
        return new Change(
                ids.next(), HILL, ids.next(), List.of(), AMARA, otherLaptop, MONDAY_NIGHT, body);
    }

    /// A page of the service's with what another laptop wrote.
    private void page(boolean isLast, Change... changes) {
        say(isLast, List.of(), Stream.of(changes).map(this::delivered).toList());
    }

    private Delivered delivered(Change change) {
        seq++;
        var json = new String(Kinds.json().write(change), StandardCharsets.UTF_8);
        return new Delivered(seq, MONDAY_NIGHT, json, null, "r" + seq);
    }

    private void receiveAll() {
        var outcomes =
                bag.toBeSent(0, 100).stream()
                        .map(it -> it.id())
                        .<Outcome>map(
                                it -> new Outcome.Accepted(it, ++seq, MONDAY_NIGHT, "r" + seq))
                        .toList();
        say(true, outcomes, List.of());
    }

    private void say(boolean isLast, List<Outcome> outcomes, List<Delivered> delivered) {
        var letter =
                new Letter(
                        EPOCH,
                        outcomes,
                        delivered,
                        "cursor-" + seq,
                        seq,
                        0,
                        isLast,
                        List.of(),
                        List.of(),
                        "",
                        MONDAY_NIGHT);
        assertInstanceOf(LetterTaken.Kept.class, bag.take(letter));
    }

    @Test
    void findsAtOnceWhatWasWrittenAndReworded() {
        var note = note("Ducks in the bath");
        assertEquals(List.of(note), index.find("duck", 5));

        var geese = Kitchen.bedtime("Geese in the bath").wording();
        write(note, new NoteChange.Amended(geese, "They were bigger"));

        assertEquals(List.of(note), index.find("geese", 5));
    }

    @Test
    void findsNoMoreWhatWasRemovedUntilItIsPutBack() {
        var note = note("Ducks in the bath");
        assertEquals(List.of(note), index.find("duck", 5));

        write(note, new NoteChange.Removed("Somebody else's bath"));
        assertEquals(List.of(), index.find("duck", 5));
        write(note, new NoteChange.Restored());

        assertEquals(List.of(note), index.find("duck", 5));
    }

    @Test
    void looksThroughWhatChangedOnceNobodyHasWrittenForAMoment() {
        var first = note("Ducks in the bath");
        moments.pass();
        var second = note("More ducks");
        moments.pass();
        assertEquals(List.of(), words.find("ducks", 5));

        moments.pass();

        assertEquals(List.of(second, first), words.find("ducks", 5));
        assertFalse(moments.areAwaited());
    }

    @Test
    void holdsBackBetweenThePagesOfTheServiceButFindsAtOnce() {
        page(false, noteElsewhere("Ducks in the bath"));
        moments.pass(BookIndex.MOST_MOMENTS);
        page(false, noteElsewhere("More ducks"));
        moments.pass(BookIndex.MOST_MOMENTS);
        assertEquals(List.of(), words.find("ducks", 5));

        assertEquals(2, index.find("ducks", 5).size());
        page(true, noteElsewhere("The last of the ducks"));
        moments.pass(2);

        assertEquals(3, words.find("ducks", 5).size());
        assertFalse(moments.areAwaited());
    }

    @Test
    void waitsNoLongerForPagesThatStayAway() {
        page(false, noteElsewhere("Ducks in the bath"));

        moments.pass(BookIndex.MOST_MOMENTS + 1);

        assertEquals(1, words.find("ducks", 5).size());
        assertFalse(moments.areAwaited());
    }

    @Test
    void doesNotLookAgainThroughWordsThatDidNotChange() {
        var first = note("Ducks in the bath");
        var second = note("More ducks");
        assertEquals(List.of(second, first), index.find("ducks", 5));
        moments.passUntilNobodyWaits();
        words.remove(first);

        receiveAll();

        assertFalse(moments.areAwaited());
        assertEquals(List.of(second), index.find("ducks", 5));
    }

    @Test
    void endsAtOnceWhatIsUnderWayWhenItCloses() throws Exception {
        for (var number = 0; number < 300; number++) {
            note("Ducks in bath number " + number);
        }
        try (var window = Executors.newVirtualThreadPerTaskExecutor()) {
            var finding = window.submit(() -> index.find("ducks", 5));

            index.close();

            assertTrue(finding.get(10, TimeUnit.SECONDS).size() <= 5);
        }
        moments.passUntilNobodyWaits();
        assertEquals(List.of(), index.find("ducks", 5));
    }

    @Test
    void findsInABookOnTheDiskFromTheMomentItIsOpen() {
        try (var book = laptop.create()) {
            UUID note;
            UUID me;
            try (var amara = laptop.begin(book)) {
                note = amara.newId();
                me = amara.me();
                assertTrue(amara.act(Act.on(note, Kitchen.bedtime("Ducks"))).isSaved());
                assertEquals(List.of(note), amara.find("ducks", 5));
            }

            try (var amara = Kitchen.signIn(book, me, Kitchen.amarasWords())) {
                assertEquals(List.of(note), amara.find("ducks", 5));
            }
        }
    }

    /// Moments that pass when the test says so.
    private static final class Moments implements Executor {

        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public synchronized void execute(Runnable task) {
            waiting.add(task);
        }

        private synchronized List<Runnable> due() {
            var due = List.copyOf(waiting);
            waiting.clear();
            return due;
        }

        void pass() {
            due().forEach(Runnable::run);
        }

        void pass(int many) {
            for (var moment = 0; moment < many; moment++) {
                pass();
            }
        }

        void passUntilNobodyWaits() {
            while (areAwaited()) {
                pass();
            }
        }

        synchronized boolean areAwaited() {
            return !waiting.isEmpty();
        }
    }
}
