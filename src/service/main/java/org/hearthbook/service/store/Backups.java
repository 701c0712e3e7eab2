package org.hearthbook.service.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Copies of the database, and the word to laptops of what is in one: until then they forget
/// nothing.
public final class Backups {

    /// What came of a copy.
    public sealed interface Copied {

        /// It was gone over whole, and laptops are told so from now on.
        record Verified(int households, long changes) implements Copied {}

        /// It is not sound, and was thrown away.
        record NotSound() implements Copied {}
    }

    private record Held(String household, long seq) {}

    /// Longer than any change is under way from its time to its place in the log.
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private static final List<String> OK = List.of("ok");
    private static final String HELD = "SELECT id, seq FROM household WHERE seq > 0";
    private static final String HELD_THEN =
            """
            SELECT h.id, coalesce(min(c.seq) - 1, h.seq) AS seq FROM household AS h
            LEFT JOIN change_log AS c ON c.household = h.id AND c.received > ?
            GROUP BY h.id, h.seq
            """;
    private static final String DURABLE =
            "UPDATE household SET durable_seq = ? WHERE id = ? AND durable_seq < ?";

    private final Database database;
    private final InstantSource clock;

    public Backups(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Copies the one file of the database to `file`, goes over the copy, and marks what it holds.
    ///
    /// @throws UncheckedIOException if `file` cannot be written
    /// @throws StoreException if the database cannot be copied
    public Copied copyTo(Path file, String actor) {
        var fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(fresh);
            copy(fresh);
            var held = held(fresh);
            if (held.isEmpty()) {
                Files.delete(fresh);
                return new Copied.NotSound();
            }
            Lasting.bytes(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            // What laptops are told next must not depend on a name that a power cut takes.
            Lasting.name(file);
            return database.inTransaction(it -> mark(it, held.get(), actor));
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    /// Marks what an administrator's own verified copy holds that was begun at `takenAt`.
    public Copied.Verified heldIn(Instant takenAt, String actor) {
        var settled = takenAt.minus(UNDER_WAY).toEpochMilli();
        return database.inTransaction(it -> mark(it, heldThen(it, settled), actor));
    }

    private static List<Held> heldThen(Transaction transaction, long settled) {
        return transaction
                .handle()
                .createQuery(HELD_THEN)
                .bind(0, settled)
                .map(Backups::row)
                .filter(it -> it.seq() > 0)
                .list();
    }

    private void copy(Path fresh) {
        try {
            database.jdbi().useHandle(it -> it.execute("VACUUM INTO ?", fresh.toString()));
        } catch (JdbiException because) {
            throw new StoreException("The database cannot be copied", because);
        }
    }

    /// What the copy holds; empty when it is not sound.
    private static Optional<List<Held>> held(Path copy) {
        try {
            return Jdbi.create("jdbc:sqlite:" + copy).withHandle(Backups::held);
        } catch (JdbiException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<List<Held>> held(Handle copy) {
        var transaction = new Transaction(copy);
        var isSound =
                copy.createQuery("PRAGMA integrity_check").mapTo(String.class).list().equals(OK)
                        && new LogCheck(transaction).findsAllWhole()
                        && new AuditCheck(transaction).all() instanceof AuditFinding.Whole;
        return isSound
                ? Optional.of(copy.createQuery(HELD).map(Backups::row).list())
                : Optional.empty();
    }

    private static Held row(ResultSet row, StatementContext context) throws SQLException {
        return new Held(row.getString("id"), row.getLong("seq"));
    }

    private Copied.Verified mark(Transaction transaction, List<Held> held, String actor) {
        var batch = transaction.handle().prepareBatch(DURABLE);
        held.forEach(it -> batch.add(it.seq(), it.household(), it.seq()));
        if (batch.size() > 0) {
            batch.execute();
        }
        var changes = held.stream().mapToLong(Held::seq).sum();
        var about = "households=%d changes=%d".formatted(held.size(), changes);
        new AuditChain(transaction, clock).append(actor, "backup", about);
        return new Copied.Verified(held.size(), changes);
    }
}
