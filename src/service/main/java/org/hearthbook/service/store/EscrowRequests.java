package org.hearthbook.service.store;

import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Who asked for the code that opens a person's book, and what another administrator said.
public final class EscrowRequests {

    /// One of them. Times are milliseconds since 1970.
    ///
    /// @param enrolment the person and laptop whose code it is
    /// @param name of the person whose code it is
    /// @param decision `approved` or `refused`, or null as long as nobody decided
    public record Request(
            String id,
            String enrolment,
            String person,
            String name,
            String askedBy,
            long asked,
            String why,
            @Nullable String decidedBy,
            @Nullable Long decided,
            @Nullable String decision) {

        public boolean isOpen() {
            return decision == null;
        }
    }

    private static final String ASK =
            """
            INSERT INTO escrow_request (id, enrolment, asked_by, asked, why) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String COLUMNS =
            """
            SELECT r.id, r.enrolment, e.person, p.name, r.asked_by, r.asked, r.why, r.decided_by,
                r.decided, r.decision
            FROM escrow_request r
            JOIN enrolment e ON e.id = r.enrolment
            JOIN person p ON p.id = e.person
            """;
    private static final String FIND = COLUMNS + "WHERE r.id = ?";
    private static final String ALL = COLUMNS + "ORDER BY r.asked DESC, r.id";
    private static final String DECIDE =
            """
            UPDATE escrow_request SET decided_by = ?, decided = ?, decision = ?
            WHERE id = ? AND decision IS NULL AND asked_by <> ?
            """;

    private final Transaction transaction;

    public EscrowRequests(Transaction transaction) {
        this.transaction = transaction;
    }

    public void ask(String id, String enrolment, String by, long now, String why) {
        transaction.handle().execute(ASK, id, enrolment, by, now, why);
    }

    public Optional<Request> find(String id) {
        return transaction
                .handle()
                .createQuery(FIND)
                .bind(0, id)
                .map(ConstructorMapper.of(Request.class))
                .findOne();
    }

    /// All of them, the newest first.
    public List<Request> list() {
        return transaction
                .handle()
                .createQuery(ALL)
                .map(ConstructorMapper.of(Request.class))
                .list();
    }

    /// Notes what somebody else than the one who asked decided; false when it is decided already,
    /// or they are the same.
    public boolean decide(String id, String by, long now, String decision) {
        return transaction.handle().execute(DECIDE, by, now, decision, id, by) == 1;
    }
}
