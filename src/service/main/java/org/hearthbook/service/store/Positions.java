package org.hearthbook.service.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How far the log of each household has come: one look, however many are asked of.
public final class Positions {

    /// A household, and the change of which somebody says that it was the newest once.
    public record Asked(UUID household, long seq) {}

    /// How far a household's log has come.
    ///
    /// @param head the hash over all of it; empty while there is nothing
    /// @param chainThen the hash over all up to the asked `seq`; null when it has not come so far
    /// @param contact when a laptop of its carers was last heard, in milliseconds since 1970; null
    ///     when none ever was, or it was not asked for
    /// @param lostKeys tags of keys on laptops that were revoked; null when there are none
    public record Position(
            long seq,
            String head,
            long durableSeq,
            AuditHead audit,
            @Nullable String chainThen,
            @Nullable Long contact,
            @Nullable String lostKeys) {}

    /// What is found at one moment. A household that is not there has no position.
    ///
    /// @param pack the hash of the content pack in force; null while it is the shipped one
    public record Found(UUID epoch, @Nullable String pack, Map<UUID, Position> positions) {
        public Found {
            positions = Collections.unmodifiableMap(positions);
        }
    }

    private record Row(
            UUID epoch,
            @Nullable String pack,
            @Nullable UUID household,
            @Nullable Position position) {}

    private static final String FIND =
            """
            WITH asked (household, seq) AS (VALUES :rows)
            SELECT s.value AS epoch,
                   (SELECT sha256 FROM content_pack ORDER BY version DESC LIMIT 1) AS pack,
                   h.id, h.seq, h.head, h.durable_seq, h.audit_seq, h.audit_head, c.chain,
                   h.lost_keys,
                   :contact AS contact
            FROM service AS s
            LEFT JOIN asked AS a ON 1 = 1
            LEFT JOIN household AS h ON h.id = a.household
            LEFT JOIN change_log AS c ON c.household = a.household AND c.seq = a.seq
            WHERE s.name = 'epoch'
            """;
    private static final String CONTACT =
            """
            (SELECT max(e.last_seen) FROM assignment AS t
             JOIN person AS p ON p.id = t.person AND p.role = 'CARER'
             JOIN enrolment AS e ON e.person = p.id
             WHERE t.household = h.id AND t.until IS NULL)
            """;
    private static final String NO_CONTACT = "CAST(NULL AS BIGINT)";
    private static final String ROW = "(?, CAST(? AS BIGINT))";
    private static final Asked NOBODY = new Asked(new UUID(0, 0), 0);

    private final Database database;

    public Positions(Database database) {
        this.database = database;
    }

    public Found find(List<Asked> asked) {
        return find(asked, NO_CONTACT);
    }

    /// The same, and when the carers' laptops were last heard.
    public Found findWithContact(List<Asked> asked) {
        return find(asked, CONTACT);
    }

    private Found find(List<Asked> asked, String contact) {
        var rows = asked.isEmpty() ? List.of(NOBODY) : asked;
        var marks = String.join(", ", Collections.nCopies(rows.size(), ROW));
        var sql = FIND.replace(":rows", marks).replace(":contact", contact);
        return found(database.inPassing(it -> look(it.handle(), sql, rows)));
    }

    private static List<Row> look(Handle handle, String sql, List<Asked> asked) {
        var query = handle.createQuery(sql);
        var place = 0;
        for (var one : asked) {
            query.bind(place++, one.household().toString()).bind(place++, one.seq());
        }
        return query.map(Positions::row).list();
    }

    private static Found found(List<Row> rows) {
        var positions = new HashMap<UUID, Position>();
        for (var row : rows) {
            if (row.household() != null && row.position() != null) {
                positions.put(row.household(), row.position());
            }
        }
        return new Found(rows.getFirst().epoch(), rows.getFirst().pack(), positions);
    }

    private static Row row(ResultSet row, @Nullable StatementContext context) throws SQLException {
        var epoch = UUID.fromString(row.getString("epoch"));
        var pack = row.getString("pack");
        var household = row.getString("id");
        return household == null
                ? new Row(epoch, pack, null, null)
                : new Row(epoch, pack, UUID.fromString(household), position(row));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getLong("seq"),
                row.getString("head"),
                row.getLong("durable_seq"),
                new AuditHead(row.getLong("audit_seq"), row.getString("audit_head")),
                row.getString("chain"),
                row.getObject("contact") == null ? null : row.getLong("contact"),
                row.getString("lost_keys").isEmpty() ? null : row.getString("lost_keys"));
    }
}
