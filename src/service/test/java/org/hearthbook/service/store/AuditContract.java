package org.hearthbook.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.service.trying.Clock;
import org.hearthbook.service.trying.Seed;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// What the audit chains promise, whatever database they are in.
abstract class AuditContract {

    private static final UUID HILL = new UUID(0x7000, 1);
    private static final UUID SEA = new UUID(0x7000, 2);
    private static final String ONE = " FROM audit WHERE household = :chain AND number = :first";
    private static final String SET_FIRST =
            "UPDATE audit SET %s WHERE household = :chain AND number = :first";
    private static final String MOVE =
            "UPDATE audit SET number = %s WHERE household = :chain AND number = %s";

    /// What somebody with the database in hand may do, so that the entry `:first` is the first that
    /// is not what was written there.
    private static final List<String> TAMPERINGS =
            List.of(
                    SET_FIRST.formatted("at = at + 1"),
                    SET_FIRST.formatted("actor = 'somebody else'"),
                    SET_FIRST.formatted("act = 'pull'"),
                    SET_FIRST.formatted("about = ''"),
                    SET_FIRST.formatted("hash = 'a' || hash"),
                    SET_FIRST.formatted("number = 20000"),
                    SET_FIRST.formatted("number = 11, household = '" + SEA + "'"),
                    "DELETE" + ONE,
                    "DELETE FROM audit WHERE household = :chain AND number >= :first",
                    MOVE.formatted("20000", ":first")
                            + ";"
                            + MOVE.formatted(":first", ":second")
                            + ";"
                            + MOVE.formatted(":second", "20000"),
                    "DELETE"
                            + ONE
                            + ";UPDATE audit SET number = number - 1"
                            + " WHERE household = :chain AND number = :first + 1");

    private final Clock clock = new Clock();
    private Database database;

    /// Opens the one database of this test, again if it is open already.
    abstract Database openDatabase();

    @BeforeEach
    void open() {
        database = openDatabase();
        database.inTransaction(it -> new Households(it).add(HILL, "The Hill", "1"));
        database.inTransaction(it -> new Households(it).add(SEA, "The Sea", "2"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsNothingWrongWithWhatWasWritten() {
        append(HILL, 3);
        append(SEA, 2);
        database.inTransaction(it -> new AuditChain(it, clock).append("root", "code", "count=1"));

        assertEquals(new AuditFinding.Whole(3, 6), checked());
        assertEquals(
                new AuditFinding.Whole(1, 3),
                database.inTransaction(it -> new AuditCheck(it).of(HILL)));
        assertEquals(
                new AuditFinding.Whole(1, 1),
                database.inTransaction(it -> new AuditCheck(it).ofTheService()));
    }

    @Test
    void saysWhereAChainEnds() {
        append(HILL, 3);

        var head = database.inTransaction(it -> new AuditChain(it, clock).head(HILL)).orElseThrow();

        assertEquals(entries(HILL).getLast().hash(), head.hash());
        assertEquals("3-" + head.hash(), head.text());
    }

    @Test
    void goesOnUnderTheIdThatAHouseholdAdopts() {
        append(HILL, 3);
        var adopted = new UUID(0x7000, 3);

        database.inTransaction(it -> new Households(it).adoptId(HILL, adopted));
        database.inTransaction(
                it -> new AuditChain(it, clock).append(adopted, "root", "adopt", ""));

        assertEquals(new AuditFinding.Whole(2, 4), checked());
        assertEquals(4, entries(adopted).size());
    }

    /// Each kind of tampering, at places among 10,000 entries that a seed chooses.
    @Test
    void findsWhateverIsDoneToTenThousandEntries() {
        var random = Seed.random("audit");
        append(HILL, 9_990);
        append(SEA, 10);
        var started = System.nanoTime();

        assertEquals(new AuditFinding.Whole(2, 10_000), checked());

        assertTrue(Duration.ofNanos(System.nanoTime() - started).toSeconds() < 5);
        for (var tampering : TAMPERINGS) {
            var first = random.nextLong(2, 5_000);
            var second = random.nextLong(5_000, 9_990);
            assertEquals(
                    new AuditFinding.Broken(HILL.toString(), first),
                    findingAfter(tampering, first, second),
                    tampering + " at " + first + " and " + second);
        }
    }

    @Test
    void findsAnEntryThatWasAddedAtTheEnd() {
        append(HILL, 3);

        var copy = "INSERT INTO audit SELECT household, :second, at, actor, act, about, hash" + ONE;

        assertEquals(new AuditFinding.Broken(HILL.toString(), 4), findingAfter(copy, 3, 4));
    }

    @Test
    void findsAChainOfNoHousehold() {
        append(HILL, 3);
        var other = new UUID(0x7000, 9).toString();

        var copy = "INSERT INTO audit SELECT '" + other + "', 1, at, actor, act, about, hash" + ONE;

        assertEquals(new AuditFinding.Broken(other, 1), findingAfter(copy, 1, 1));
    }

    private AuditFinding findingAfter(String tampering, long first, long second) {
        return database.inTransaction(transaction -> {
            unguard(transaction);
            for (var sql : tampering.split(";", -1)) {
                transaction
                        .handle()
                        .createUpdate(sql)
                        .configure(SqlStatements.class, it -> it.setUnusedBindingAllowed(true))
                        .bindMap(Map.of("chain", HILL.toString(), "first", first, "second", second))
                        .execute();
            }
            var finding = new AuditCheck(transaction).all();
            transaction.undo();
            return finding;
        });
    }

    /// Takes the guards away until the transaction is undone, as whoever owns the database can.
    private void unguard(Transaction transaction) {
        if (!database.isSqlite()) {
            transaction.handle().execute("ALTER TABLE audit DISABLE TRIGGER USER");
            return;
        }
        for (var guard : List.of("never_changes", "never_moves", "never_goes")) {
            transaction.handle().execute("DROP TRIGGER audit_" + guard);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET about = 'count=9' WHERE number = 2",
                "UPDATE audit SET hash = 'a' || hash",
                "UPDATE audit SET number = number + 10",
                "UPDATE audit SET household = 'elsewhere' WHERE number = 2",
                "DELETE FROM audit WHERE number = 3",
                "DELETE FROM audit"
            })
    void isNeverWrittenAnewOrShortened(String sql) {
        append(HILL, 3);

        assertThrows(
                StoreException.class,
                () -> database.inTransaction(it -> it.handle().execute(sql)),
                sql);

        assertEquals(new AuditFinding.Whole(2, 3), checked());
    }

    @Test
    @Timeout(60)
    void showsOneMomentWhileOthersWrite() {
        append(HILL, 3);
        try (var other = openDatabase()) {
            var findings = database.reading(it -> checkedAround(it, () -> append(other, HILL, 2)));

            assertEquals(
                    List.of(new AuditFinding.Whole(2, 3), new AuditFinding.Whole(2, 3)), findings);
            assertEquals(new AuditFinding.Whole(2, 5), checked());
        }
    }

    private static List<AuditFinding> checkedAround(Transaction transaction, Runnable writing) {
        var check = new AuditCheck(transaction);
        var before = check.all();
        writing.run();
        return List.of(before, check.all());
    }

    @Test
    @Timeout(120)
    void findsNothingWrongWhileOthersWrite() {
        var isOver = new AtomicBoolean();
        try (var other = openDatabase()) {
            append(other, HILL, 1_000);
            var writing = CompletableFuture.runAsync(() -> append(other, HILL, isOver::get));
            try {
                for (var time = 0; time < 100; time++) {
                    assertInstanceOf(AuditFinding.Whole.class, checked());
                }
            } finally {
                isOver.set(true);
            }
            writing.join();
        }
    }

    private void append(Database to, UUID household, BooleanSupplier isOver) {
        while (!isOver.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            append(to, household, 1);
        }
    }

    @Test
    void writesNothingWhileItOnlyReads() {
        append(HILL, 3);

        assertThrows(
                StoreException.class,
                () -> database.reading(it -> new AuditChain(it, clock).append("root", "code", "")));

        assertEquals(new AuditFinding.Whole(2, 3), checked());
    }

    private AuditFinding checked() {
        return database.reading(it -> new AuditCheck(it).all());
    }

    private List<AuditEntry> entries(UUID household) {
        return database.inTransaction(
                it -> new AuditChain(it, clock).entries(household.toString()));
    }

    private void append(UUID household, int times) {
        append(database, household, times);
    }

    private void append(Database to, UUID household, int times) {
        to.inTransaction(transaction -> {
            var turn = Turn.take(transaction, household, clock.millis());
            for (var time = 0; time < times; time++) {
                turn.note("enrolment", "push", "count=" + time);
            }
            turn.settle();
            return turn;
        });
    }
}
