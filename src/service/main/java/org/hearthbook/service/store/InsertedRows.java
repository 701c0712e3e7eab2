package org.hearthbook.service.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Rows for the log by one statement that is used again for each: what costs SQLite least.
record InsertedRows(Connection connection) implements LogWriter {

    private static final String INSERT =
            """
            INSERT INTO change_log (household, received, seq, id, record, chain, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public void write(String household, long now, List<LogRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                var change = row.change();
                statement.setString(1, household);
                statement.setLong(2, now);
                statement.setLong(3, row.seq());
                statement.setString(4, change.id().toString());
                statement.setString(5, change.record().toString());
                statement.setString(6, row.chain());
                statement.setBytes(7, change.bytes());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
