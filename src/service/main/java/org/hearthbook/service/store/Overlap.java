package org.hearthbook.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What of a page that a laptop brings may have come before. Laptops number what they write in the
/// order in which they write it, so next to nothing lies between the ids of a page that is new: one
/// look at that stretch tells as much as a look for each of a thousand ids.
///
/// @param changes all that were settled already, and perhaps others of the page
/// @param records all that were begun already, and perhaps others of the page
public record Overlap(Collection<UUID> changes, Collection<UUID> records) {

    /// More than this in a stretch, and each id has to be looked for by itself.
    private static final int FEW = 64;

    private static final String FIND =
            String.join(
                    " UNION ALL ",
                    stretch("change_log", "id"),
                    stretch("refused", "id"),
                    stretch("change_log", "record"));

    private record Found(boolean isChange, UUID id) {}

    private static String stretch(String table, String column) {
        return """
        SELECT what, id FROM (
            SELECT ':column' AS what, :column AS id FROM :table
            WHERE household = ? AND :column >= ? AND :column <= ? ORDER BY :column LIMIT ?
        ) AS :table_:column
        """
                .replace(":table", table)
                .replace(":column", column);
    }

    /// @param changes the ids of a page
    /// @param records those that it says it begins
    static Overlap of(
            Transaction transaction,
            String household,
            Collection<UUID> changes,
            Collection<UUID> records) {
        var values = new ArrayList<Object>();
        for (var ids : List.of(changes, changes, records)) {
            values.add(household);
            values.addAll(stretch(ids));
            values.add(FEW + 1L);
        }
        var found = Plain.list(transaction, FIND, values, Overlap::found);
        return new Overlap(among(changes, true, found), among(records, false, found));
    }

    /// The least and the greatest of `ids`.
    private static List<String> stretch(Collection<UUID> ids) {
        var least = "";
        var greatest = "";
        for (var id : ids) {
            var text = id.toString();
            least = least.isEmpty() || text.compareTo(least) < 0 ? text : least;
            greatest = text.compareTo(greatest) > 0 ? text : greatest;
        }
        return List.of(least, greatest);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getString(1).equals("id"), UUID.fromString(row.getString(2)));
    }

    private static Collection<UUID> among(
            Collection<UUID> ids, boolean areChanges, List<Found> found) {
        var there = found.stream().filter(it -> it.isChange() == areChanges).toList();
        if (there.size() > FEW) {
            return ids;
        }
        var few = there.stream().map(Found::id).collect(Collectors.toSet());
        few.retainAll(ids);
        return few;
    }
}
