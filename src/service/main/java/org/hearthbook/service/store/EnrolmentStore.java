package org.hearthbook.service.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// People's laptops as the service knows them, and whose books each person may read.
public final class EnrolmentStore {

    /// One person on one laptop. `member` is their id in books, `revoked` when it ended, or null.
    public record Kept(
            String id,
            String person,
            @Nullable String member,
            String name,
            String role,
            String team,
            String laptop,
            String thumbprint,
            long lastSeen,
            @Nullable Long revoked) {}

    /// A person as the service knows them, whether or not they have a laptop.
    public record KeptPerson(
            String id, @Nullable String member, String name, String role, String team) {}

    /// A household that somebody may read; `seq` is how many changes it has.
    public record Reads(String id, String name, long seq) {}

    /// What is to be enrolled, once everything about it is known.
    ///
    /// @param adopts the household whose id is replaced by `household`, or null
    public record Fresh(
            String id,
            String person,
            String member,
            String laptop,
            String thumbprint,
            String code,
            @Nullable String adopts,
            @Nullable String household,
            long at) {}

    private static final String FIND =
            """
            SELECT e.id, e.person, p.member, p.name, p.role, p.team, e.laptop, e.thumbprint,
                   e.last_seen, e.revoked
            FROM enrolment e JOIN person p ON p.id = e.person WHERE
            """;
    private static final String PERSON = "SELECT * FROM person WHERE id = ?";
    private static final String MEMBER = "SELECT * FROM person WHERE member = ?";
    private static final String READS =
            """
            SELECT h.id, h.name, h.seq FROM household h
            JOIN assignment a ON a.household = h.id
            WHERE a.person = ? AND a.until IS NULL GROUP BY h.id, h.name, h.seq ORDER BY h.id
            """;
    private static final String SEEN = "UPDATE enrolment SET last_seen = ? WHERE id = ?";
    private static final String REVOKE =
            "UPDATE enrolment SET revoked = ? WHERE id = ? AND revoked IS NULL";
    private static final String SPEND =
            "UPDATE code SET spent = ? WHERE selector = ? AND spent IS NULL AND wrong < 5";
    private static final String BIND =
            "UPDATE person SET member = ? WHERE id = ? AND (member IS NULL OR member = ?)";
    private static final String ADOPT = "UPDATE household SET id = ? WHERE id = ? AND seq = 0";
    private static final String ENROL =
            """
            INSERT INTO enrolment (id, person, laptop, thumbprint, enrolled, last_seen)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (thumbprint) DO NOTHING
            """;

    private final Database database;

    public EnrolmentStore(Database database) {
        this.database = database;
    }

    public Optional<Kept> find(String id) {
        return kept(FIND + "e.id = ?", id);
    }

    public Optional<Kept> ofKey(String thumbprint) {
        return kept(FIND + "e.thumbprint = ?", thumbprint);
    }

    public Optional<KeptPerson> person(String id) {
        return people(PERSON, id);
    }

    /// The person who acts as `member` in books.
    public Optional<KeptPerson> member(String member) {
        return people(MEMBER, member);
    }

    /// The households that the person may read now.
    public List<Reads> reads(String person) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(READS)
                                .bind(0, person)
                                .map(ConstructorMapper.of(Reads.class))
                                .list());
    }

    public void seen(String id, long at) {
        database.jdbi().useHandle(it -> it.execute(SEEN, at, id));
    }

    /// Ends an enrolment. Says whether it was not ended before.
    public boolean revoke(String id, long at) {
        return database.jdbi().withHandle(it -> it.execute(REVOKE, at, id)) == 1;
    }

    /// Enrols and spends the code, both or neither. Says whether it was done; it is not if another
    /// was first with the code, with these ids or with this key.
    public boolean enrol(Fresh fresh) {
        return database.jdbi().inTransaction(it -> enrol(it, fresh));
    }

    private static boolean enrol(Handle handle, Fresh fresh) {
        var done =
                handle.execute(SPEND, fresh.at, fresh.code) == 1
                        && adopt(handle, fresh)
                        && handle.execute(BIND, fresh.member, fresh.person, fresh.member) == 1
                        && handle.execute(
                                        ENROL,
                                        fresh.id,
                                        fresh.person,
                                        fresh.laptop,
                                        fresh.thumbprint,
                                        fresh.at,
                                        fresh.at)
                                == 1;
        if (!done) {
            handle.rollback();
        }
        return done;
    }

    private static boolean adopt(Handle handle, Fresh fresh) {
        return fresh.adopts == null || handle.execute(ADOPT, fresh.household, fresh.adopts) == 1;
    }

    private Optional<Kept> kept(String sql, String value) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(sql)
                                .bind(0, value)
                                .map(ConstructorMapper.of(Kept.class))
                                .findOne());
    }

    private Optional<KeptPerson> people(String sql, String value) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(sql)
                                .bind(0, value)
                                .map(ConstructorMapper.of(KeptPerson.class))
                                .findOne());
    }
}
