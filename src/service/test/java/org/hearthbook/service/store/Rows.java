package org.hearthbook.service.store;

import org.hearthbook.records.changes.Role;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Rows that tests begin with.
public final class Rows {

    private static final String HOUSEHOLD =
            "INSERT INTO household (id, name, reference) VALUES (?, 'The Kitchen', ?)";

    private static final String PERSON =
            "INSERT INTO person (id, member, name, role, team) VALUES (?, ?, 'Jo', ?, 'North')";
    private static final String ASSIGNMENT =
            "INSERT INTO assignment (household, person, since) VALUES (?, ?, 0)";
    private static final String ENROLMENT =
            """
            INSERT INTO enrolment (id, person, laptop, thumbprint, enrolled, last_seen)
            SELECT ?, id, ?, ?, 0, ? FROM person WHERE member = ?
            """;
    private static final String LEFT =
            """
            UPDATE assignment SET until = 1
            WHERE person = (SELECT id FROM person WHERE member = ?)
            """;
    private static final String DISABLE =
            "ALTER TABLE change_log DISABLE TRIGGER change_log_only_grows";
    private static final String SHORTEN =
            """
            UPDATE household SET seq = ?, head = (
                SELECT chain FROM change_log WHERE household = ? AND seq = ?
            ) WHERE id = ?
            """;

    private Rows() {}

    public static void household(Database database, UUID id) {
        database.jdbi().useHandle(it -> it.execute(HOUSEHOLD, id.toString(), id.toString()));
    }

    /// How many there are in `table`.
    public static int count(Database database, String table) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
    }

    /// Somebody whom the service knows in `role` and has assigned to `household`.
    public static void assigned(Database database, UUID household, UUID member, Role role) {
        var person = UUID.randomUUID().toString();
        database.jdbi()
                .useTransaction(it -> {
                    it.execute("UPDATE person SET member = NULL WHERE member = ?", "" + member);
                    it.execute(PERSON, person, member.toString(), role.name());
                    it.execute(ASSIGNMENT, household.toString(), person);
                });
    }

    /// One more laptop of `member`, last heard at `lastSeen`.
    public static void laptop(Database database, UUID member, long lastSeen) {
        var id = UUID.randomUUID().toString();
        database.jdbi()
                .useHandle(it -> it.execute(ENROLMENT, id, id, id, lastSeen, member.toString()));
    }

    /// `member` is assigned to nothing any more.
    public static void left(Database database, UUID member) {
        database.jdbi().useHandle(it -> it.execute(LEFT, member.toString()));
    }

    /// Makes the log what it was when it had `seq` changes, as when an older copy of the database
    /// is restored.
    public static void forget(Database database, UUID household, long seq) {
        var id = household.toString();
        var isSqlite = database.isSqlite();
        database.jdbi()
                .useTransaction(it -> {
                    it.execute(isSqlite ? "DROP TRIGGER change_log_never_goes" : DISABLE);
                    it.execute("DELETE FROM change_log WHERE household = ? AND seq > ?", id, seq);
                    it.execute(SHORTEN, seq, id, seq, id);
                });
    }

    /// Does what the log's own guards would not let pass.
    public static void tamper(Database database, String sql) {
        database.jdbi()
                .useTransaction(it -> {
                    it.execute("DROP TRIGGER change_log_never_changes");
                    it.execute(sql);
                });
    }

    /// Counts every statement from now on.
    public static AtomicInteger statements(Database database) {
        var count = new CountedStatements();
        database.jdbi().installPlugin(count);
        database.passingJdbi().installPlugin(count);
        return count.counted();
    }
}
