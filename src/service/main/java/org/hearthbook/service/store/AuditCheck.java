package org.hearthbook.service.store;

import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Goes over audit chains entry by entry, from the database alone.
public final class AuditCheck {

    /// An entry with the chain that it is in.
    record Line(String chain, AuditEntry entry) {}

    private static final String LINES =
            "SELECT household, number, at, actor, act, about, hash FROM audit ";
    private static final String ALL = LINES + "ORDER BY household, number";
    private static final String ONE = LINES + "WHERE household = ? ORDER BY number";
    private static final String HEADS =
            """
            SELECT id AS chain, audit_seq || '-' || audit_head AS head FROM household
            UNION ALL SELECT '', value FROM service WHERE name = 'audit'
            """;
    private static final int AT_ONCE = 1_000;

    private final Transaction transaction;

    public AuditCheck(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Checks every chain.
    public AuditFinding all() {
        var query = transaction.handle().createQuery(ALL).setFetchSize(AT_ONCE);
        try (var lines = query.map(AuditCheck::line).iterator()) {
            return check(lines, heads(), Map.of());
        }
    }

    /// Checks the chain of one household.
    public AuditFinding of(UUID household) {
        return of(household.toString());
    }

    /// Checks the service's own chain.
    public AuditFinding ofTheService() {
        return of(AuditChain.SERVICE);
    }

    private AuditFinding of(String chain) {
        var heads = heads();
        heads.keySet().retainAll(Set.of(chain));
        var query = transaction.handle().createQuery(ONE).bind(0, chain).setFetchSize(AT_ONCE);
        try (var lines = query.map(AuditCheck::line).iterator()) {
            return check(lines, heads, Map.of());
        }
    }

    /// @param heads where each chain must end; one that is not among them should not be there
    /// @param before up to where each chain was found whole already
    static AuditFinding check(
            Iterator<Line> lines, Map<String, AuditHead> heads, Map<String, AuditHead> before) {
        var reached = new HashMap<>(before);
        var entries = 0L;
        while (lines.hasNext()) {
            var line = lines.next();
            var last = reached.getOrDefault(line.chain(), AuditHead.NONE);
            if (!heads.containsKey(line.chain()) || !line.entry().follows(last)) {
                return new AuditFinding.Broken(line.chain(), last.number() + 1);
            }
            reached.put(line.chain(), line.entry().head());
            entries++;
        }
        for (var head : heads.entrySet()) {
            var end = reached.getOrDefault(head.getKey(), AuditHead.NONE);
            if (!end.equals(head.getValue())) {
                return new AuditFinding.Broken(head.getKey(), end.number() + 1);
            }
        }
        return new AuditFinding.Whole(heads.size(), entries);
    }

    private Map<String, AuditHead> heads() {
        var heads = new HashMap<String, AuditHead>();
        transaction
                .handle()
                .createQuery(HEADS)
                .map((row, _) -> Map.entry(row.getString(1), AuditHead.of(row.getString(2))))
                .forEach(it -> heads.put(it.getKey(), it.getValue()));
        return heads;
    }

    private static Line line(ResultSet row, StatementContext context) throws SQLException {
        return new Line(row.getString("household"), AuditChain.entry(row, context));
    }
}
