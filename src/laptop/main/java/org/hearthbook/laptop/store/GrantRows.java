package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.HouseholdGrant;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The grants in the database.
final class GrantRows {

    private static final String PUT =
            """
            INSERT OR REPLACE INTO household_grant (household, person, key_id, sealed)
            VALUES (?, ?, ?, ?)
            """;
    private static final String OF =
            """
            SELECT household, person, key_id, sealed
            FROM household_grant WHERE person = ? ORDER BY rowid
            """;
    private static final String DROP =
            "DELETE FROM household_grant WHERE household = ? AND person = ?";

    private GrantRows() {}

    static void put(Connection connection, HouseholdGrant grant) throws SQLException {
        Sql.run(connection, PUT, grant.household(), grant.person(), grant.keyId(), grant.sealed());
    }

    static List<HouseholdGrant> of(Connection connection, UUID person) throws SQLException {
        return Sql.all(connection, GrantRows::grant, OF, person);
    }

    static void drop(Connection connection, UUID household, UUID person) throws SQLException {
        Sql.run(connection, DROP, household, person);
    }

    private static HouseholdGrant grant(ResultSet row) throws SQLException {
        return new HouseholdGrant(
                Sql.id(row, "household"),
                Sql.id(row, "person"),
                Sql.id(row, "key_id"),
                Sql.blob(row, "sealed"));
    }
}
