package org.hearthbook.laptop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The steps from an empty database to today's format, counted by `PRAGMA user_version`.
record Migrations(List<String> scripts) {

    /// "Hbok", so that a stranger's database is never taken for a book.
    static final int BOOK = 0x48626f6b;

    private static final List<String> NAMES =
            List.of(
                    "V001__change_log.sql",
                    "V002__sync.sql",
                    "V003__enrolment.sql",
                    "V004__told_by_hand.sql",
                    "V005__contact.sql");

    static Migrations known() {
        return new Migrations(NAMES.stream().map(Migrations::script).toList());
    }

    int newest() {
        return scripts.size();
    }

    /// Runs what is still to come, inside the caller's transaction.
    void carryOut(Connection connection, int found) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var script : scripts.subList(found, newest())) {
                statement.executeUpdate(script);
            }
            statement.executeUpdate("PRAGMA application_id = " + BOOK);
            statement.executeUpdate("PRAGMA user_version = " + newest());
        }
    }

    static int format(Connection connection) throws SQLException {
        return (int) Sql.number(connection, "PRAGMA user_version");
    }

    private static String script(String name) {
        try (var stream = Migrations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from this program: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
