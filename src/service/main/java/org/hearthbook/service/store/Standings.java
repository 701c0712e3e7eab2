package org.hearthbook.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What became of changes when they were offered before.
public final class Standings {

    /// What became of one.
    public sealed interface Standing {

        /// Whether it was offered with these very bytes.
        boolean isOf(Incoming offered);
    }

    /// It is in the log.
    public record Taken(Logged change) implements Standing {
        @Override
        public boolean isOf(Incoming offered) {
            return change.isExactly(offered.bytes());
        }
    }

    /// The rules refused it.
    public record Refused(String sha256, String reason, List<String> about) implements Standing {

        public Refused {
            about = List.copyOf(about);
        }

        @Override
        public boolean isOf(Incoming offered) {
            return sha256.equals(offered.hash());
        }
    }

    private static final String FIND =
            """
            SELECT id, seq, received, payload, '' AS sha256, '' AS reason, '' AS about
            FROM change_log WHERE household = ? AND id IN :ids
            UNION ALL
            SELECT id, 0, 0, NULL, sha256, reason, about
            FROM refused WHERE household = ? AND id IN :ids
            """;
    private static final String REFUSE =
            """
            INSERT INTO refused (household, id, sha256, reason, about) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;
    private static final String QUARANTINE =
            """
            INSERT INTO quarantine (household, id, sha256, enrolment, received, payload)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String TURNED_AWAY =
            """
            SELECT id, sha256, reason, about FROM refused AS r
            WHERE household = ? AND NOT EXISTS (
                SELECT 1 FROM change_log AS c WHERE c.household = r.household AND c.id = r.id)
            ORDER BY id
            """;
    private static final String CLASHED =
            """
            SELECT DISTINCT q.id FROM quarantine AS q
            JOIN enrolment AS e ON e.id = q.enrolment
            WHERE q.household = ? AND e.laptop = ? ORDER BY q.id
            """;

    private final Transaction transaction;
    private final String household;

    public Standings(Transaction transaction, UUID household) {
        this.transaction = transaction;
        this.household = household.toString();
    }

    /// Those of `ids` that were offered before and settled. What is in the log is so whatever else
    /// was said of it.
    public Map<UUID, Standing> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, Standing>();
        find(ids).forEach(it -> found.merge(it.getKey(), it.getValue(), Standings::stronger));
        return found;
    }

    private List<Map.Entry<UUID, Standing>> find(Collection<UUID> ids) {
        var values = new ArrayList<String>();
        for (var table = 0; table < 2; table++) {
            values.add(household);
            values.addAll(Marks.values(ids));
        }
        var sql = FIND.replace(":ids", Marks.forAll(ids));
        return Plain.list(transaction, sql, values, Standings::standing);
    }

    /// Everything that the rules refused and that never came in by another way.
    public Map<UUID, Refused> refused() {
        var found = new LinkedHashMap<UUID, Refused>();
        transaction
                .handle()
                .createQuery(TURNED_AWAY)
                .bind(0, household)
                .map((row, _) -> Map.entry(UUID.fromString(row.getString("id")), refused(row)))
                .forEach(it -> found.put(it.getKey(), it.getValue()));
        return found;
    }

    /// What `laptop` offered under ids that were taken.
    public List<UUID> clashes(UUID laptop) {
        return transaction
                .handle()
                .createQuery(CLASHED)
                .bind(0, household)
                .bind(1, laptop.toString())
                .map((row, _) -> UUID.fromString(row.getString("id")))
                .list();
    }

    /// Remembers why the rules refused `change`.
    public Refused refuse(Incoming change, String reason, List<String> about) {
        var id = change.id().toString();
        var lines = String.join("\n", about);
        transaction.handle().execute(REFUSE, household, id, change.hash(), reason, lines);
        return new Refused(change.hash(), reason, about);
    }

    /// Keeps a change that came under another's id, for a person to look at.
    public void quarantine(Incoming change, UUID enrolment, long received) {
        transaction
                .handle()
                .execute(
                        QUARANTINE,
                        household,
                        change.id().toString(),
                        change.hash(),
                        enrolment.toString(),
                        received,
                        change.bytes());
    }

    private static Standing stronger(Standing one, Standing other) {
        return one instanceof Taken ? one : other;
    }

    private static Map.Entry<UUID, Standing> standing(ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        if (row.getLong("seq") > 0) {
            return Map.entry(id, new Taken(Logged.from(row)));
        }
        return Map.entry(id, refused(row));
    }

    private static Refused refused(ResultSet row) throws SQLException {
        var about = row.getString("about");
        return new Refused(
                row.getString("sha256"),
                row.getString("reason"),
                about.isEmpty() ? List.of() : List.of(about.split("\n", -1)));
    }
}
