package org.hearthbook.service.store;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Puts changes at the end of a household's log, in the way that costs the database least.
interface LogWriter {

    /// Writes `rows`, as arrived at `now`.
    void write(String household, long now, List<LogRow> rows) throws SQLException, IOException;

    /// The writer for this database.
    static LogWriter to(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? new CopiedRows(connection.unwrap(PGConnection.class).getCopyAPI())
                : new InsertedRows(connection);
    }
}
