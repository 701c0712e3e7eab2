package org.hearthbook.service.store;

import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The people whom the service knows, and which households each may read.
public final class People {

    /// A person.
    ///
    /// @param member the id under which they act in books, or null while they have no laptop
    /// @param role as `Role` spells it
    /// @param team empty for carers
    public record Known(
            String id, @Nullable String member, String name, String role, String team) {}

    /// That a person may read a household.
    ///
    /// @param until when that ended, in milliseconds since 1970; null while it goes on
    public record Assignment(
            String household,
            String reference,
            String person,
            String name,
            String role,
            long since,
            @Nullable Long until) {}

    private static final String ADD =
            "INSERT INTO person (id, name, role, team) VALUES (?, ?, ?, ?)";
    private static final String FIND = "SELECT * FROM person WHERE id = ?";
    private static final String CALLED = "SELECT * FROM person WHERE name = ? ORDER BY id";
    private static final String ALL = "SELECT * FROM person ORDER BY role, name, id";
    private static final String ASSIGN =
            """
            INSERT INTO assignment (household, person, since)
            SELECT ?, ?, ? WHERE NOT EXISTS
                (SELECT 1 FROM assignment WHERE household = ? AND person = ? AND until IS NULL)
            """;
    private static final String END =
            """
            UPDATE assignment SET until = ?
            WHERE household = ? AND person = ? AND until IS NULL
            """;
    private static final String ASSIGNMENTS =
            """
            SELECT a.household, h.reference, a.person, p.name, p.role, a.since, a.until
            FROM assignment a
            JOIN household h ON h.id = a.household
            JOIN person p ON p.id = a.person
            ORDER BY h.reference, p.role, p.name, a.since
            """;

    private final Transaction transaction;

    public People(Transaction transaction) {
        this.transaction = transaction;
    }

    public void add(String id, String name, String role, String team) {
        transaction.handle().execute(ADD, id, name, role, team);
    }

    public Optional<Known> find(String id) {
        return known(FIND, id).stream().findFirst();
    }

    /// Everybody of exactly this name.
    public List<Known> called(String name) {
        return known(CALLED, name);
    }

    /// Everybody, by role and name.
    public List<Known> list() {
        return transaction.handle().createQuery(ALL).map(ConstructorMapper.of(Known.class)).list();
    }

    /// Lets a person read a household; false when they already may.
    public boolean assign(String household, String person, long now) {
        return transaction.handle().execute(ASSIGN, household, person, now, household, person) == 1;
    }

    /// Ends that; false when they may not read it now.
    public boolean end(String household, String person, long now) {
        return transaction.handle().execute(END, now, household, person) == 1;
    }

    /// Who may or might read what, by household.
    public List<Assignment> assignments() {
        return transaction
                .handle()
                .createQuery(ASSIGNMENTS)
                .map(ConstructorMapper.of(Assignment.class))
                .list();
    }

    private List<Known> known(String sql, String key) {
        return transaction
                .handle()
                .createQuery(sql)
                .bind(0, key)
                .map(ConstructorMapper.of(Known.class))
                .list();
    }
}
