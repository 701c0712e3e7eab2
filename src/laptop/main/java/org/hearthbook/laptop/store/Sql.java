package org.hearthbook.laptop.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Short ways to ask: statements with their values in order, rows read one by one.
final class Sql {

    /// Makes something of the row that the result set stands on.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int CORRUPT = 11;
    private static final int ID = 16;

    private Sql() {}

    static int run(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    static <T> List<T> all(Connection connection, Row<T> row, String sql, Object... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values);
                var result = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (result.next()) {
                found.add(row.read(result));
            }
            return found;
        }
    }

    static <T> Optional<T> first(Connection connection, Row<T> row, String sql, Object... values)
            throws SQLException {
        return all(connection, row, sql, values).stream().findFirst();
    }

    static long number(Connection connection, String sql, Object... values) throws SQLException {
        return first(connection, row -> row.getLong(1), sql, values).orElse(0L);
    }

    static String text(Connection connection, String sql) throws SQLException {
        return first(connection, row -> row.getString(1), sql).orElse("");
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        var both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }

    /// Empty where a broken page holds none.
    static byte[] blob(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    static byte[] blob(ResultSet row, String column) throws SQLException {
        return blob(row, row.findColumn(column));
    }

    static String words(ResultSet row, String column) throws SQLException {
        var words = row.getString(column);
        return words == null ? "" : words;
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        var bytes = blob(row, column);
        if (bytes.length != ID) {
            throw damaged("An id of " + bytes.length + " bytes");
        }
        return id(bytes);
    }

    /// As the engine itself would say it of a row that cannot be what was written.
    static SQLException damaged(String what) {
        return new SQLException(what, null, CORRUPT);
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
        }
        return statement;
    }
}
