package org.hearthbook.service.store;

import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// People's laptops as the service knows them, and whose books each person may read.
public final class EnrolmentStore {

    /// One person on one laptop. `member` is their id in books, `revoked` when it ended, or null.
    public record Kept(
            String id,
            String person,
            @Nullable String member,
            String role,
            String laptop,
            String thumbprint,
            long lastSeen,
            @Nullable Long revoked) {}

    /// A person as the service knows them, whether or not they have a laptop.
    public record Somebody(
            String id, @Nullable String member, String name, String role, String team) {}

    /// A household that somebody may read; `seq` is how many changes it has.
    public record Reads(String id, String name, long seq) {}

    /// A household that somebody is assigned to now, or was not long ago.
    public record InScope(String household, boolean isNow) {}

    private static final String FIND =
            """
            SELECT e.id, e.person, p.member, p.role, e.laptop, e.thumbprint, e.last_seen, e.revoked
            FROM enrolment e JOIN person p ON p.id = e.person WHERE
            """;
    private static final String PERSON = "SELECT * FROM person WHERE id = ?";
    private static final String MEMBER = "SELECT * FROM person WHERE member = ?";
    private static final String READS =
            """
            SELECT DISTINCT h.id, h.name, h.seq FROM household h
            JOIN assignment a ON a.household = h.id
            WHERE a.person = ? AND a.until IS NULL ORDER BY h.id
            """;
    private static final String SCOPE =
            """
            SELECT household, max(CASE WHEN until IS NULL THEN 1 ELSE 0 END) AS current
            FROM assignment WHERE person = ? AND (until IS NULL OR until >= ?) GROUP BY household
            """;
    private static final String SEEN = "UPDATE enrolment SET last_seen = ? WHERE id = ?";
    private static final String BIND =
            "UPDATE person SET member = ? WHERE id = ? AND (member IS NULL OR member = ?)";
    private static final String ADD =
            """
            INSERT INTO enrolment (id, person, laptop, thumbprint, enrolled, last_seen)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (thumbprint) DO NOTHING
            """;

    private final Transaction transaction;

    public EnrolmentStore(Transaction transaction) {
        this.transaction = transaction;
    }

    public Optional<Kept> find(String id) {
        return one(FIND + "e.id = ?", id, Kept.class);
    }

    public Optional<Kept> ofKey(String thumbprint) {
        return one(FIND + "e.thumbprint = ?", thumbprint, Kept.class);
    }

    public Optional<Somebody> person(String id) {
        return one(PERSON, id, Somebody.class);
    }

    /// The person who acts as `member` in books.
    public Optional<Somebody> member(String member) {
        return one(MEMBER, member, Somebody.class);
    }

    /// The households that the person may read now.
    public List<Reads> reads(String person) {
        return transaction
                .handle()
                .createQuery(READS)
                .bind(0, person)
                .map(ConstructorMapper.of(Reads.class))
                .list();
    }

    /// The households that the person is assigned to, or was at some time after `since`.
    public List<InScope> scope(String person, long since) {
        return transaction
                .handle()
                .createQuery(SCOPE)
                .bind(0, person)
                .bind(1, since)
                .map(EnrolmentStore::inScope)
                .list();
    }

    public void seen(String id, long at) {
        transaction.handle().execute(SEEN, at, id);
    }

    /// Gives the person the id under which they act in books. Says whether they have it now.
    public boolean bind(String person, String member) {
        return transaction.handle().execute(BIND, member, person, member) == 1;
    }

    /// Keeps a new enrolment. Says whether its key was still unknown.
    public boolean add(String id, String person, String laptop, String thumbprint, long at) {
        return transaction.handle().execute(ADD, id, person, laptop, thumbprint, at, at) == 1;
    }

    private <T> Optional<T> one(String sql, String value, Class<T> type) {
        return transaction
                .handle()
                .createQuery(sql)
                .bind(0, value)
                .map(ConstructorMapper.of(type))
                .findOne();
    }

    private static InScope inScope(ResultSet row, StatementContext context) throws SQLException {
        return new InScope(row.getString("household"), row.getInt("current") == 1);
    }
}
