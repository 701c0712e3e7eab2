package org.hearthbook.service.store;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Goes over every change in the log: whether its bytes, its place and its number are those that
/// were written down when it came.
final class LogCheck {

    /// How far a household's log was found to be whole, and where it has to end.
    private record Reached(long seq, String chain) {

        static final Reached NOTHING = new Reached(0, "");

        Reached after(Line line) {
            return new Reached(seq + 1, line.change().chainAfter(chain));
        }
    }

    private record Line(String household, long seq, String chain, Incoming change) {

        boolean isAt(Reached reached) {
            return reached.seq() == seq && reached.chain().equals(chain);
        }
    }

    private static final String LINES =
            """
            SELECT household, seq, id, record, chain, payload FROM change_log
            ORDER BY household, seq
            """;
    private static final String HEADS = "SELECT id, seq, head FROM household";
    private static final int AT_ONCE = 500;

    private final Transaction transaction;

    LogCheck(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Whether every household's log is whole.
    boolean findsAllWhole() {
        var reached = new HashMap<String, Reached>();
        var query = transaction.handle().createQuery(LINES).setFetchSize(AT_ONCE);
        try (var lines = query.map(LogCheck::line).iterator()) {
            while (lines.hasNext()) {
                var line = lines.next();
                var next = reached.getOrDefault(line.household(), Reached.NOTHING).after(line);
                if (!line.isAt(next)) {
                    return false;
                }
                reached.put(line.household(), next);
            }
        }
        return reached.equals(heads());
    }

    private Map<String, Reached> heads() {
        var heads = new HashMap<String, Reached>();
        transaction
                .handle()
                .createQuery(HEADS)
                .map((row, _) -> Map.entry(row.getString(1), reached(row)))
                .filter(it -> it.getValue().seq() > 0)
                .forEach(it -> heads.put(it.getKey(), it.getValue()));
        return heads;
    }

    private static Reached reached(ResultSet row) throws SQLException {
        return new Reached(row.getLong("seq"), row.getString("head"));
    }

    private static Line line(ResultSet row, StatementContext context) throws SQLException {
        return new Line(
                row.getString("household"),
                row.getLong("seq"),
                row.getString("chain"),
                new Incoming(
                        UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("record")),
                        row.getBytes("payload")));
    }
}
