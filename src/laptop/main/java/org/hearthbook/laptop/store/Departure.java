package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Takes a household's pages out of the database once nobody on this laptop has a key to them. They
/// could not be read any more, and would stand in the way if the household ever came back.
final class Departure {

    private static final String KEYS = "SELECT count(*) FROM household_grant WHERE household = ?";
    private static final String PAGES = "SELECT count(*) FROM change WHERE household = ?";
    private static final String LET_GO = "DROP TRIGGER change_never_goes";
    private static final String HOLD_FAST =
            """
            CREATE TRIGGER change_never_goes BEFORE DELETE ON change
            BEGIN
                SELECT RAISE (ABORT, 'a change never goes');
            END
            """;
    private static final List<String> TABLES =
            List.of("receipt", "refusal", "reach", "file_sent", "file", "change");

    private Departure() {}

    /// Takes the household's key from `person`, and its pages if nobody else here has one.
    static void ofHousehold(Connection connection, UUID household, UUID person)
            throws SQLException {
        GrantRows.drop(connection, household, person);
        carryOut(connection, household);
        Backups.markStale(connection);
    }

    /// Takes everything away that opens the book for `person`, and the pages that nobody else here
    /// has a key to.
    static void ofPerson(Connection connection, UUID person) throws SQLException {
        var grants = GrantRows.of(connection, person);
        Farewells.forget(connection, person);
        for (var grant : grants) {
            carryOut(connection, grant.household());
        }
        Backups.markStale(connection);
    }

    static void carryOut(Connection connection, UUID household) throws SQLException {
        if (Sql.number(connection, KEYS, household) > 0) {
            return;
        }
        Sql.run(connection, LET_GO);
        for (var table : TABLES) {
            Sql.run(connection, "DELETE FROM " + table + " WHERE household = ?", household);
        }
        Sql.run(connection, HOLD_FAST);
    }

    static boolean isDone(Connection connection, UUID household) throws SQLException {
        return Sql.number(connection, KEYS, household) > 0
                || Sql.number(connection, PAGES, household) == 0;
    }
}
