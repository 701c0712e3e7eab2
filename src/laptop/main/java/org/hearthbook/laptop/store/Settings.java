package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// How the window looks on this laptop. Readable before anyone signs in, so never about anybody.
public final class Settings {

    private static final String GET = "SELECT value FROM setting WHERE name = ?";
    private static final String PUT =
            """
            INSERT INTO setting (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """;
    private static final String DROP = "DELETE FROM setting WHERE name = ?";
    private static final int LONGEST_NAME = 40;

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(connection -> get(connection, name));
    }

    /// Keeps `value` in the place of what `name` was before.
    ///
    /// @throws IllegalArgumentException if `name` is one that no book can keep
    public Saving put(String name, String value) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A setting's name has 1 to 40 letters");
        }
        return database.write(
                connection -> put(connection, name, value),
                connection -> get(connection, name).filter(value::equals).isPresent());
    }

    static void put(Connection connection, String name, String value) throws SQLException {
        Sql.run(connection, PUT, name, value);
    }

    static void drop(Connection connection, String name) throws SQLException {
        Sql.run(connection, DROP, name);
    }

    static Optional<String> get(Connection connection, String name) throws SQLException {
        return Sql.first(connection, row -> row.getString(1), GET, name);
    }
}
