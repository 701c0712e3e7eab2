package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Somebody whose keys an earlier version kept and whose enrolment it then could not: they can
/// neither sign in nor join again. Whoever has a page or a draft here is none of them.
final class HalfIn {

    private static final String IS_HALF_IN =
            """
            SELECT count(*) FROM person
            WHERE id = ?
            AND id NOT IN (SELECT person FROM enrolment)
            AND id NOT IN (SELECT person FROM draft)
            AND id NOT IN (SELECT person FROM household_grant JOIN change USING (household))
            """;

    private HalfIn() {}

    /// Makes room for `person` to join as if for the first time.
    static void clear(Connection connection, UUID person) throws SQLException {
        if (Sql.number(connection, IS_HALF_IN, person) > 0) {
            Farewells.forget(connection, person);
        }
    }
}
