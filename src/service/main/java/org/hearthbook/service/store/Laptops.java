package org.hearthbook.service.store;

import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The laptops that are or were enrolled, one line for each person on each, and the codes that can
/// still enrol more.
public final class Laptops {

    /// One person on one laptop. Times are milliseconds since 1970.
    ///
    /// @param enrolment names the two together
    /// @param revoked when it was revoked, or null
    public record Known(
            String enrolment,
            String laptop,
            String person,
            String name,
            String role,
            long enrolled,
            long lastSeen,
            @Nullable Long revoked) {}

    /// A code as it is kept. Times are milliseconds since 1970.
    ///
    /// @param selector its first letters, which open nothing
    /// @param spent when it was used or made void, or null
    public record Code(
            String selector,
            String person,
            String name,
            String kind,
            long expires,
            long wrong,
            @Nullable Long spent) {}

    private static final String COLUMNS =
            """
            SELECT e.id AS enrolment, e.laptop, e.person, p.name, p.role, e.enrolled, e.last_seen,
                e.revoked
            FROM enrolment e JOIN person p ON p.id = e.person
            """;
    private static final String ALL = COLUMNS + "ORDER BY e.last_seen DESC, e.id";
    private static final String FIND = COLUMNS + "WHERE e.id = ?";
    private static final String REVOKE =
            "UPDATE enrolment SET revoked = ? WHERE id = ? AND revoked IS NULL";
    private static final String CODES =
            """
            SELECT c.selector, c.person, p.name, c.kind, c.expires, c.wrong, c.spent
            FROM code c JOIN person p ON p.id = c.person ORDER BY c.expires, c.selector
            """;
    private static final String VOID =
            "UPDATE code SET spent = ? WHERE selector = ? AND spent IS NULL";

    private final Transaction transaction;

    public Laptops(Transaction transaction) {
        this.transaction = transaction;
    }

    /// All of them, the one that was heard of last first.
    public List<Known> list() {
        return transaction.handle().createQuery(ALL).map(ConstructorMapper.of(Known.class)).list();
    }

    public Optional<Known> find(String enrolment) {
        return transaction
                .handle()
                .createQuery(FIND)
                .bind(0, enrolment)
                .map(ConstructorMapper.of(Known.class))
                .findOne();
    }

    /// Turns it away from its next request on; false when it was revoked before.
    public boolean revoke(String enrolment, long now) {
        return transaction.handle().execute(REVOKE, now, enrolment) == 1;
    }

    public List<Code> codes() {
        return transaction.handle().createQuery(CODES).map(ConstructorMapper.of(Code.class)).list();
    }

    /// Makes a code open nothing; false when there is none, or it is spent.
    public boolean voidCode(String selector, long now) {
        return transaction.handle().execute(VOID, now, selector) == 1;
    }
}
