package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// The rows of one household's log in the database.
record ChangeRows(UUID household) {

    private static final String COLUMNS = "SELECT position, id, record, key_id, sealed, link ";
    private static final String INSERT =
            """
            INSERT INTO change (household, position, id, record, key_id, sealed, link)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ALL = COLUMNS + "FROM change WHERE household = ?";
    private static final String LAST = ALL + " ORDER BY position DESC LIMIT 1";
    private static final String AT = ALL + " AND position = ?";
    private static final String BY_ID = COLUMNS + "FROM change WHERE id = ?";
    private static final String BY_IDS =
            COLUMNS + "FROM change WHERE id IN (SELECT unhex(value, '-') FROM json_each(?))";
    private static final Collector<CharSequence, ?, String> NAMES =
            Collectors.joining("\",\"", "[\"", "\"]");
    private static final String BY_ROW = COLUMNS + "FROM change WHERE rowid = ? AND household = ?";
    private static final String LAST_ROW = "SELECT max(rowid) FROM change";
    private static final String PAGES = "PRAGMA page_count";
    private static final int ROWS_IN_A_PAGE = 25;

    void insert(Connection connection, List<ChangeRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setBytes(1, Sql.bytes(household));
            for (var row : rows) {
                statement.setLong(2, row.position());
                statement.setBytes(3, row.id());
                statement.setBytes(4, row.record());
                statement.setBytes(5, row.keyId());
                statement.setBytes(6, row.sealed());
                statement.setBytes(7, row.link());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    List<ChangeRow> all(Connection connection) throws SQLException {
        try {
            return Sql.all(connection, ChangeRows::row, ALL, household);
        } catch (SQLException e) {
            return salvageAfter(e, connection);
        }
    }

    Optional<ChangeRow> last(Connection connection) throws SQLException {
        try {
            return Sql.first(connection, ChangeRows::row, LAST, household);
        } catch (SQLException e) {
            return salvageAfter(e, connection).stream()
                    .max(Comparator.comparingLong(ChangeRow::position));
        }
    }

    private List<ChangeRow> salvageAfter(SQLException because, Connection connection)
            throws SQLException {
        if (Trouble.of(because) instanceof Trouble.Damaged) {
            return salvage(connection);
        }
        throw because;
    }

    Optional<ChangeRow> at(Connection connection, long position) throws SQLException {
        return Sql.first(connection, ChangeRows::row, AT, household, position);
    }

    /// Whatever household it belongs to: an id is used once in a book.
    Optional<ChangeRow> byId(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, ChangeRows::row, BY_ID, id);
    }

    /// Those of `ids` that are used, whatever household they belong to.
    Map<UUID, ChangeRow> byIds(Connection connection, List<UUID> ids) throws SQLException {
        var found = HashMap.<UUID, ChangeRow>newHashMap(ids.size());
        if (!ids.isEmpty()) {
            var names = ids.stream().map(UUID::toString).collect(NAMES);
            for (var row : Sql.all(connection, ChangeRows::row, BY_IDS, names)) {
                found.put(Sql.id(row.id()), row);
            }
        }
        return found;
    }

    boolean holds(Connection connection, List<ChangeRow> rows) throws SQLException {
        for (var row : rows) {
            var kept = byId(connection, Sql.id(row.id()));
            if (kept.isEmpty() || !kept.get().isSameAs(row)) {
                return false;
            }
        }
        return true;
    }

    /// Row by row and past every index: slower, and stopped by no broken page.
    List<ChangeRow> salvage(Connection connection) {
        var found = new ArrayList<ChangeRow>();
        var last = lastRow(connection);
        for (long row = 1; row <= last; row++) {
            salvaged(connection, row).ifPresent(found::add);
        }
        return found;
    }

    private Optional<ChangeRow> salvaged(Connection connection, long row) {
        try {
            return Sql.first(connection, ChangeRows::row, BY_ROW, row, household);
        } catch (SQLException _) {
            // Lies on a broken page; the reader finds it missing.
            return Optional.empty();
        }
    }

    /// A broken or planted row id cannot make the search longer than the pages allow.
    private static long lastRow(Connection connection) {
        try {
            var possible = Sql.number(connection, PAGES) * ROWS_IN_A_PAGE;
            return Math.min(possible, lastRow(connection, possible));
        } catch (SQLException _) {
            return 0;
        }
    }

    private static long lastRow(Connection connection, long otherwise) {
        try {
            return Sql.number(connection, LAST_ROW);
        } catch (SQLException _) {
            return otherwise;
        }
    }

    private static ChangeRow row(ResultSet row) throws SQLException {
        return new ChangeRow(
                row.getLong(1),
                Sql.blob(row, 2),
                Sql.blob(row, 3),
                Sql.blob(row, 4),
                Sql.blob(row, 5),
                Sql.blob(row, 6));
    }
}
