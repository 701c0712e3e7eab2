package org.hearthbook.service.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// One household's turn: from `take` until its transaction ends nobody else writes in its log, so
/// that its numbers have no gaps and no reader meets a number before those below it.
public final class Turn {

    private static final String TAKE =
            """
            UPDATE household SET seq = seq WHERE id = ?
            RETURNING seq, head, durable_seq, audit_seq, audit_head
            """;
    private static final String SETTLE =
            "UPDATE household SET seq = ?, head = ?, audit_seq = ?, audit_head = ? WHERE id = ?";

    private final Transaction transaction;
    private final UUID id;
    private final String household;
    private final long now;
    private final List<LogRow> rows = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();
    private final long durableSeq;
    private long seq;
    private String head;
    private AuditHead audit;

    private Turn(Transaction transaction, UUID household, long now, ResultSet row)
            throws SQLException {
        this.transaction = transaction;
        this.id = household;
        this.household = household.toString();
        this.now = now;
        this.seq = row.getLong("seq");
        this.head = row.getString("head");
        this.durableSeq = row.getLong("durable_seq");
        this.audit = new AuditHead(row.getLong("audit_seq"), row.getString("audit_head"));
    }

    /// Waits for the household's turn.
    ///
    /// @param now milliseconds since 1970
    public static Turn take(Transaction transaction, UUID household, long now) {
        return transaction
                .handle()
                .createQuery(TAKE)
                .bind(0, household.toString())
                .map((row, _) -> new Turn(transaction, household, now, row))
                .one();
    }

    /// What is in the log; not yet what was appended and not settled.
    public ChangeLog log() {
        return new ChangeLog(transaction, id);
    }

    /// What of a page may be there already.
    ///
    /// @param changes the ids of all of it
    /// @param begun the records that it says it begins
    public Overlap overlap(Collection<UUID> changes, Collection<UUID> begun) {
        return Overlap.of(transaction, household, changes, begun);
    }

    public Standings standings() {
        return new Standings(transaction, id);
    }

    public Workers workers() {
        return new Workers(transaction);
    }

    public Packs packs() {
        return new Packs(transaction);
    }

    /// How many changes there are, the appended ones with them.
    public long seq() {
        return seq;
    }

    /// The hash over all of them.
    public String head() {
        return head;
    }

    /// Milliseconds since 1970: when this turn is.
    public long now() {
        return now;
    }

    public long durableSeq() {
        return durableSeq;
    }

    public AuditHead audit() {
        return audit;
    }

    /// Puts `change` at the end of the log, once this is settled.
    public Logged append(Incoming change) {
        seq++;
        head = change.chainAfter(head);
        rows.add(new LogRow(change, seq, head));
        return new Logged(seq, change.id(), now, change.bytes(), change.sha256());
    }

    /// Adds to the household's audit chain, once this is settled.
    public void note(String actor, String act, String about) {
        var entry = AuditEntry.after(audit, now, actor, act, about);
        entries.add(entry);
        audit = entry.head();
    }

    /// Writes down what was appended and noted.
    public void settle() {
        if (rows.isEmpty() && entries.isEmpty()) {
            return;
        }
        insertRows();
        insertEntries();
        transaction.handle().execute(SETTLE, seq, head, audit.number(), audit.hash(), household);
        rows.clear();
        entries.clear();
    }

    private void insertEntries() {
        if (!entries.isEmpty()) {
            AuditChain.write(transaction, household, entries);
        }
    }

    private void insertRows() {
        if (rows.isEmpty()) {
            return;
        }
        try {
            LogWriter.to(transaction.connection()).write(household, now, rows);
        } catch (SQLException | IOException because) {
            throw new StoreException("The database did not keep the changes", because);
        }
    }
}
