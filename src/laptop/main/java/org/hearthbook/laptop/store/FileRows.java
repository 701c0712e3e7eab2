package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The files of one household in the database.
record FileRows(Sealing sealing) {

    private static final String PUT =
            """
            INSERT INTO file (id, household, key_id, size, parts, state, sealed_hash)
            VALUES (?, ?, ?, ?, ?, 'kept', ?)
            ON CONFLICT (id) DO UPDATE SET state = 'kept', size = excluded.size,
            parts = excluded.parts, sealed_hash = excluded.sealed_hash
            WHERE household = excluded.household
            """;
    private static final String COLUMNS = "SELECT id, size, parts, state, sealed_hash FROM file ";
    private static final String ONE = COLUMNS + "WHERE household = ? AND id = ?";
    private static final String KEPT =
            COLUMNS + "WHERE household = ? AND state = 'kept' ORDER BY rowid";
    private static final String REMOVE =
            "UPDATE file SET state = 'removed' WHERE household = ? AND id = ?";

    private static final String SENT = "SELECT file FROM file_sent WHERE household = ?";
    private static final String IS_SENT =
            "INSERT OR IGNORE INTO file_sent (household, file) VALUES (?, ?)";

    void putSent(Connection connection, UUID id) throws SQLException {
        Sql.run(connection, IS_SENT, sealing.owner(), id);
    }

    List<UUID> sent(Connection connection) throws SQLException {
        return Sql.all(connection, row -> Sql.id(row, "file"), SENT, sealing.owner());
    }

    void put(Connection connection, FileRow file) throws SQLException {
        Sql.run(
                connection,
                PUT,
                file.id(),
                sealing.owner(),
                sealing.key().id(),
                file.size(),
                file.parts(),
                file.sealedHash());
    }

    Optional<FileRow> find(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, FileRows::file, ONE, sealing.owner(), id);
    }

    List<FileRow> kept(Connection connection) throws SQLException {
        return Sql.all(connection, FileRows::file, KEPT, sealing.owner());
    }

    void remove(Connection connection, UUID id) throws SQLException {
        Sql.run(connection, REMOVE, sealing.owner(), id);
    }

    private static FileRow file(ResultSet row) throws SQLException {
        return new FileRow(
                Sql.id(row, "id"),
                row.getLong("size"),
                row.getLong("parts"),
                Sql.words(row, "state").equals("kept"),
                Sql.blob(row, "sealed_hash"));
    }
}
