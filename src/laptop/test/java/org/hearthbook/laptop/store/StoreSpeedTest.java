package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// How fast a change is kept and a long book is read, beside what the engine alone needs.
@Tag("proving")
class StoreSpeedTest {

    private static final int PAYLOAD = 1_000;
    private static final String TABLE = "CREATE TABLE raw (id BLOB PRIMARY KEY, payload BLOB)";
    private static final String INSERT = "INSERT INTO raw (id, payload) VALUES (?, ?)";

    @TempDir private Path home;
    private final Random random = new Random(1);

    /// Work that is timed.
    private interface Timed {
        void run() throws SQLException;
    }

    @Test
    void keepsAChangeInAtMostTwiceTheTimeOfOneRawCommit() throws SQLException {
        try (var vault = KitchenLaptop.newBook(home.resolve("book"));
                var raw = Engine.connect(home.resolve("raw.db"))) {
            Sql.run(raw, TABLE);
            var log = KitchenLaptop.log(vault);
            var ours = new ArrayList<Long>();
            var theirs = new ArrayList<Long>();
            for (var time = 0; time < 1_000; time++) {
                var entry = entry();
                theirs.add(micros(() -> commit(raw, entry)));
                ours.add(micros(() -> log.append(List.of(entry))));
            }
            var ratio = (double) median(ours) / median(theirs);
            System.out.printf(
                    "saving: %d us, raw commit: %d us, ratio %.2f%n",
                    median(ours), median(theirs), ratio);
            assertTrue(ratio <= 2.0, "ratio " + ratio);
        }
    }

    @Test
    void readsTwentyThousandChangesInUnderASecond() throws SQLException {
        try (var vault = KitchenLaptop.newBook(home.resolve("book"))) {
            var log = KitchenLaptop.log(vault);
            for (var time = 0; time < 20; time++) {
                log.append(IntStream.range(0, 1_000).mapToObj(_ -> entry()).toList());
            }
            var times = new ArrayList<Long>();
            for (var time = 0; time < 15; time++) {
                times.add(micros(() -> assertEquals(20_000, log.readAll().entries().size())));
            }
            System.out.printf(
                    "reading 20,000 changes: first %d ms, median %d ms, best %d ms%n",
                    times.getFirst() / 1_000,
                    median(times) / 1_000,
                    times.stream().mapToLong(Long::longValue).min().orElseThrow() / 1_000);
            assertTrue(median(times) < 1_000_000);
        }
    }

    private static void commit(Connection raw, Entry entry) throws SQLException {
        Sql.run(raw, INSERT, entry.id(), entry.payload());
    }

    private Entry entry() {
        var payload = new byte[PAYLOAD];
        random.nextBytes(payload);
        return new Entry(
                new UUID(random.nextLong(), random.nextLong()), KitchenLaptop.AMARA, payload);
    }

    private static long micros(Timed work) throws SQLException {
        var before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
