package org.hearthbook.service.store;

import org.hearthbook.records.changes.Role;

import java.util.UUID;

/// Households and people for the tests, put straight into the tables.
public final class Town {

    private final Database database;

    public Town(Database database) {
        this.database = database;
    }

    public UUID household(String name) {
        var id = UUID.randomUUID();
        database.inTransaction(it -> new Households(it).add(id, name, id.toString()));
        return id;
    }

    public UUID person(String name, Role role) {
        var id = UUID.randomUUID();
        execute(
                "INSERT INTO person (id, name, role, team) VALUES (?, ?, ?, 'Colne')",
                id.toString(),
                name,
                role.name());
        return id;
    }

    public void assign(UUID person, UUID household) {
        execute(
                "INSERT INTO assignment (household, person, since) VALUES (?, ?, 0)",
                household.toString(),
                person.toString());
    }

    public void unassign(UUID person, UUID household, long at) {
        execute(
                "UPDATE assignment SET until = ? WHERE household = ? AND person = ?",
                at,
                household.toString(),
                person.toString());
    }

    /// As if the book of the household had so many changes.
    public void writes(UUID household, long changes) {
        execute("UPDATE household SET seq = ? WHERE id = ?", changes, household.toString());
    }

    public void revoke(UUID enrolment) {
        execute("UPDATE enrolment SET revoked = 1 WHERE id = ?", enrolment.toString());
    }

    private void execute(String sql, Object... values) {
        database.jdbi().useHandle(it -> it.execute(sql, values));
    }
}
