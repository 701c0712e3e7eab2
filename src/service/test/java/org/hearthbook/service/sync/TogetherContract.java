package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.service.store.AuditCheck;
import org.hearthbook.service.store.AuditFinding;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.trying.Seed;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/// Two processes of one service at one database, with laptops that bring and ask at the same time.
abstract class TogetherContract extends DeskContract {

    private static final int WRITERS = 6;
    private static final int READERS = 3;
    private static final int REQUESTS = 40;

    private final List<Database> opened = new ArrayList<>();
    private final List<SyncDesk> desks = new ArrayList<>();

    abstract Database openAgain();

    @BeforeEach
    void openTwice() {
        var another = openAgain();
        opened.add(another);
        desks.addAll(List.of(service.desk, service.deskAt(another)));
    }

    @AfterEach
    void closeAgain() {
        opened.forEach(Database::close);
    }

    @Test
    void numbersWithoutGapsAndNoReaderMissesAny() throws Exception {
        var seed = Seed.random("together").nextLong();
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var writing = new AtomicInteger(WRITERS);

        var read = new ArrayList<Future<List<Delivered>>>();
        var taken = new HashSet<Long>();
        try (var people = Executors.newCachedThreadPool()) {
            for (var reader = 0; reader < READERS; reader++) {
                read.add(people.submit(reader(100 + reader, writing)));
            }
            var written = new ArrayList<Future<List<Long>>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                written.add(people.submit(writer(10 + writer, seed, writing)));
            }
            for (var seqs : written) {
                assertTrue(seqs.get().stream().allMatch(taken::add), "a number was given twice");
            }
        }

        var last = service.seq();
        assertEquals(last - 3, taken.size());
        for (var one : read) {
            assertEquals(
                    LongStream.rangeClosed(1, last).boxed().toList(),
                    one.get().stream().map(Delivered::seq).toList());
            assertEquals(read.getFirst().get(), one.get());
        }
        assertTrue(
                service.database.inTransaction(it -> new AuditCheck(it).all())
                        instanceof AuditFinding.Whole);
    }

    /// Brings one to nine notes at a time, some of them twice, at one desk or the other.
    private Callable<List<Long>> writer(int number, long seed, AtomicInteger writing) {
        var random = new SplittableRandom(seed + number);
        var laptop = laptop(number, random);
        return () -> {
            try {
                return brought(laptop, random);
            } finally {
                writing.decrementAndGet();
            }
        };
    }

    private static List<Long> brought(Laptop laptop, SplittableRandom random) {
        var taken = new ArrayList<Long>();
        for (var request = 0; request < REQUESTS; request++) {
            var notes = notes(laptop.writers, random.nextInt(1, 10));
            var outcomes = laptop.sends(notes);
            if (random.nextInt(5) == 0) {
                assertEquals(outcomes, laptop.sends(notes));
            }
            outcomes.stream().map(Service::seq).forEach(taken::add);
        }
        return taken;
    }

    /// Asks for what is new until nobody writes any more.
    private Callable<List<Delivered>> reader(int number, AtomicInteger writing) {
        var laptop = laptop(number, new SplittableRandom(number));
        laptop.most = 50;
        return () -> {
            var read = new ArrayList<Delivered>();
            for (var goesOn = true; goesOn; ) {
                var isLast = writing.get() == 0;
                var answered = laptop.reads();
                read.addAll(answered.changes());
                goesOn = answered.more() || !isLast;
            }
            return read;
        };
    }

    private static List<Written> notes(Writers writers, int count) {
        var notes = new ArrayList<Written>();
        for (var note = 0; note < count; note++) {
            notes.add(writers.note(Service.AMARA, "Quiet day."));
        }
        return notes;
    }

    private Laptop laptop(int number, SplittableRandom random) {
        var here = Set.of(Service.HOUSEHOLD);
        var caller = Service.caller(number, Service.AMARA, Role.CARER, here, here);
        var writers = Writers.at(Service.HOUSEHOLD, new UUID(0x7100, number));
        return new Laptop(desks.get(random.nextInt(2)), caller, Service.HOUSEHOLD, writers);
    }
}
