package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What the engine itself finds wrong with a database.
final class Integrity {

    private static final String CHECK = "PRAGMA integrity_check";
    private static final String REFERENCES = "PRAGMA foreign_key_check";

    private Integrity() {}

    static List<String> problems(Connection connection) throws SQLException {
        var found = Sql.all(connection, row -> row.getString(1), CHECK);
        found.remove("ok");
        found.addAll(Sql.all(connection, row -> row.getString(1), REFERENCES));
        return found;
    }
}
