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

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(connection -> get(connection, name));
    }

    public Saving put(String name, String value) {
        return database.write(
                connection -> Sql.run(connection, PUT, name, value),
                connection -> get(connection, name).filter(value::equals).isPresent());
    }

    private static Optional<String> get(Connection connection, String name) throws SQLException {
        return Sql.first(connection, row -> row.getString(1), GET, name);
    }
}
