package org.hearthbook.service.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A question put to the database by hand. Where there are thousands of values or rows, what Jdbi
/// does about each costs more than the database itself.
final class Plain {

    /// Makes something of one row.
    interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    private Plain() {}

    /// What `reading` makes of each row.
    ///
    /// @param values a text or a whole number for each question mark
    static <T> List<T> list(
            Transaction transaction, String sql, List<?> values, Reading<T> reading) {
        try (var statement = prepared(transaction.connection(), sql, values);
                var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reading.from(rows));
            }
            return list;
        } catch (SQLException because) {
            throw new StoreException("The database did not answer", because);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        var place = 1;
        for (var value : values) {
            if (value instanceof Long number) {
                statement.setLong(place++, number);
            } else {
                statement.setString(place++, value.toString());
            }
        }
        return statement;
    }
}
