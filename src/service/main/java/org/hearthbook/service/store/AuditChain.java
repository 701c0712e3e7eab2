package org.hearthbook.service.store;

import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who did what, in a chain for each household and one for the service itself. A transaction that
/// writes to several appends to the service's own last, so that no two wait for each other.
public final class AuditChain {

    /// The chain of what administrators do.
    public static final String SERVICE = "";

    private static final String HOUSEHOLD_HEAD =
            "UPDATE household SET audit_seq = audit_seq WHERE id = ?"
                    + " RETURNING audit_seq, audit_head";
    private static final String MOVE_HOUSEHOLD_HEAD =
            "UPDATE household SET audit_seq = ?, audit_head = ? WHERE id = ?";
    private static final String BEGIN_SERVICE =
            "INSERT INTO service (name, value) VALUES ('audit', '0-')"
                    + " ON CONFLICT (name) DO NOTHING";
    private static final String SERVICE_HEAD =
            "UPDATE service SET value = value WHERE name = 'audit' RETURNING value";
    private static final String MOVE_SERVICE_HEAD =
            "UPDATE service SET value = ? WHERE name = 'audit'";
    private static final String INSERT =
            "INSERT INTO audit (household, number, at, actor, act, about, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String ENTRIES =
            "SELECT number, at, actor, act, about, hash FROM audit"
                    + " WHERE household = ? ORDER BY number";

    private final Transaction transaction;
    private final InstantSource clock;

    public AuditChain(Transaction transaction, InstantSource clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Adds to the household's own chain.
    ///
    /// @param about ids and counts only: never a name, never a word of a record
    public AuditEntry append(UUID household, String actor, String act, String about) {
        var id = household.toString();
        var head =
                transaction
                        .handle()
                        .createQuery(HOUSEHOLD_HEAD)
                        .bind(0, id)
                        .map(AuditChain::head)
                        .one();
        var entry = AuditEntry.after(head, clock.millis(), actor, act, about);
        write(transaction, id, List.of(entry));
        transaction.handle().execute(MOVE_HOUSEHOLD_HEAD, entry.number(), entry.hash(), id);
        return entry;
    }

    /// Adds to the service's own chain.
    ///
    /// @param about ids and counts only: never a name, never a word of a record
    public AuditEntry append(String actor, String act, String about) {
        var handle = transaction.handle();
        handle.execute(BEGIN_SERVICE);
        var head = handle.createQuery(SERVICE_HEAD).mapTo(String.class).one();
        var entry = AuditEntry.after(AuditHead.of(head), clock.millis(), actor, act, about);
        write(transaction, SERVICE, List.of(entry));
        handle.execute(MOVE_SERVICE_HEAD, entry.head().text());
        return entry;
    }

    /// Everything in a chain, oldest first.
    public List<AuditEntry> entries(String chain) {
        return transaction
                .handle()
                .createQuery(ENTRIES)
                .bind(0, chain)
                .map(AuditChain::entry)
                .list();
    }

    /// The newest entry of a household's chain; empty when there is no such household.
    public Optional<AuditHead> head(UUID household) {
        return transaction
                .handle()
                .createQuery("SELECT audit_seq, audit_head FROM household WHERE id = ?")
                .bind(0, household.toString())
                .map(AuditChain::head)
                .findOne();
    }

    static void write(Transaction transaction, String chain, List<AuditEntry> entries) {
        var batch = transaction.handle().prepareBatch(INSERT);
        for (var entry : entries) {
            batch.add(
                    chain,
                    entry.number(),
                    entry.at(),
                    entry.actor(),
                    entry.act(),
                    entry.about(),
                    entry.hash());
        }
        batch.execute();
    }

    static AuditEntry entry(ResultSet row, @Nullable StatementContext context) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getLong("at"),
                row.getString("actor"),
                row.getString("act"),
                row.getString("about"),
                row.getString("hash"));
    }

    private static AuditHead head(ResultSet row, StatementContext context) throws SQLException {
        return new AuditHead(row.getLong("audit_seq"), row.getString("audit_head"));
    }
}
