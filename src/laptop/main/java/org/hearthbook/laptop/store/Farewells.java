package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Takes a person off this laptop for good: nothing that opened the book for them is left, in the
/// book or in its backups. What they were called stays, so that they can be told.
final class Farewells {

    private static final List<String> FORGET =
            List.of(
                    "INSERT OR REPLACE INTO farewell (person, label)"
                            + " SELECT id, label FROM person WHERE id = ?",
                    "DELETE FROM slot WHERE person = ?",
                    "DELETE FROM household_grant WHERE person = ?",
                    "DELETE FROM enrolment WHERE person = ?",
                    "DELETE FROM draft WHERE person = ?",
                    "DELETE FROM person WHERE id = ?");
    private static final String ALL = "SELECT person, label FROM farewell ORDER BY rowid";
    private static final String OVER = "DELETE FROM farewell WHERE person = ?";

    private Farewells() {}

    static void forget(Connection connection, UUID person) throws SQLException {
        for (var statement : FORGET) {
            Sql.run(connection, statement, person);
        }
    }

    static void isBack(Connection connection, UUID person) throws SQLException {
        Sql.run(connection, OVER, person);
    }

    static List<SignIn> all(Connection connection) throws SQLException {
        return Sql.all(
                connection, row -> new SignIn(Sql.id(row, "person"), Sql.words(row, "label")), ALL);
    }
}
