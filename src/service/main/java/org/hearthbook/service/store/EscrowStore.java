package org.hearthbook.service.store;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The codes of slots that were left with the service, sealed to its key, so that a forgotten
/// passphrase is no loss.
public final class EscrowStore {

    /// One of them. `sealed` is base64url and opens only about `slot`; `left` is when it came, in
    /// milliseconds since 1970.
    public record Left(UUID slot, String sealed, long left) {}

    private static final String CLEAR = "DELETE FROM escrow WHERE enrolment = ?";
    private static final String LEAVE =
            "INSERT INTO escrow (enrolment, slot, sealed, left_at) VALUES (?, ?, ?, ?)";
    private static final String LEFT =
            "SELECT slot, sealed, left_at FROM escrow WHERE enrolment = ? ORDER BY left_at, slot";

    private final Transaction transaction;

    public EscrowStore(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Keeps these codes, and those alone, for a person on a laptop.
    public void replace(UUID enrolment, Map<UUID, String> codes, long at) {
        var handle = transaction.handle();
        handle.execute(CLEAR, enrolment.toString());
        codes.forEach((slot, sealed) ->
                handle.execute(LEAVE, enrolment.toString(), slot.toString(), sealed, at));
    }

    /// What was left for a person on a laptop.
    public List<Left> of(UUID enrolment) {
        return transaction
                .handle()
                .createQuery(LEFT)
                .bind(0, enrolment.toString())
                .map(EscrowStore::left)
                .list();
    }

    private static Left left(ResultSet row, StatementContext context) throws SQLException {
        return new Left(
                UUID.fromString(row.getString("slot")),
                row.getString("sealed"),
                row.getLong("left_at"));
    }
}
