package org.hearthbook.service.store;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The households that the service expects or has books of.
public final class Households {

    /// One of them.
    ///
    /// @param reference by which the service's own papers call it
    /// @param seq how many changes of its book have arrived; 0 while there is no book
    /// @param durableSeq how many of those are in a verified backup
    public record Known(UUID id, String name, String reference, long seq, long durableSeq) {}

    private static final String ADD =
            "INSERT INTO household (id, name, reference) VALUES (?, ?, ?)"
                    + " ON CONFLICT DO NOTHING";
    private static final String COLUMNS =
            "SELECT id, name, reference, seq, durable_seq FROM household ";
    private static final String BY_ID = COLUMNS + "WHERE id = ?";
    private static final String BY_REFERENCE = COLUMNS + "WHERE reference = ?";
    private static final String ALL = COLUMNS + "ORDER BY reference";
    private static final String RENAME = "UPDATE household SET name = ? WHERE id = ?";
    private static final String ADOPT =
            """
            UPDATE household SET id = ? WHERE id = ? AND seq = 0
            AND NOT EXISTS (SELECT 1 FROM household AS other WHERE other.id = ?)
            """;
    private static final String ADOPT_AUDIT = "UPDATE audit SET household = ? WHERE household = ?";

    private final Transaction transaction;

    public Households(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Expects the book of a household; false when its id or `reference` is taken.
    public boolean add(UUID id, String name, String reference) {
        return transaction.handle().execute(ADD, id.toString(), name, reference) == 1;
    }

    public Optional<Known> find(UUID id) {
        return one(BY_ID, id.toString());
    }

    public Optional<Known> byReference(String reference) {
        return one(BY_REFERENCE, reference);
    }

    /// All of them, by reference.
    public List<Known> list() {
        return transaction.handle().createQuery(ALL).map(Households::known).list();
    }

    /// Calls it something else; false when there is no such household.
    public boolean rename(UUID id, String name) {
        return transaction.handle().execute(RENAME, name, id.toString()) == 1;
    }

    /// Takes over the id under which a book was begun away from the service. False when the
    /// household has a book already, is not there, or another goes by `theirs`.
    public boolean adoptId(UUID ours, UUID theirs) {
        var handle = transaction.handle();
        var to = theirs.toString();
        var isAdopted = handle.execute(ADOPT, to, ours.toString(), to) == 1;
        if (isAdopted) {
            handle.execute(ADOPT_AUDIT, to, ours.toString());
        }
        return isAdopted;
    }

    private Optional<Known> one(String sql, String key) {
        return transaction.handle().createQuery(sql).bind(0, key).map(Households::known).findOne();
    }

    private static Known known(ResultSet row, StatementContext context) throws SQLException {
        return new Known(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                row.getString("reference"),
                row.getLong("seq"),
                row.getLong("durable_seq"));
    }
}
