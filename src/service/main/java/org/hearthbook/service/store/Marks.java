package org.hearthbook.service.store;

import org.jdbi.v3.core.statement.SqlStatement;

import java.util.Collection;
import java.util.Collections;
import java.util.UUID;

/// The question marks of an `IN` list. Their number is rounded up, so that the database meets few
/// different statements and keeps them prepared; the last id then stands several times.
final class Marks {

    private Marks() {}

    /// `(?, ?, ...)` for so many ids.
    static String forAll(Collection<UUID> ids) {
        return "(" + String.join(", ", Collections.nCopies(rounded(ids.size()), "?")) + ")";
    }

    /// Binds `ids` from position `first` on; gives the position after them.
    static int bind(SqlStatement<?> statement, int first, Collection<UUID> ids) {
        var position = first;
        var last = "";
        for (var id : ids) {
            last = id.toString();
            statement.bind(position++, last);
        }
        while (position < first + rounded(ids.size())) {
            statement.bind(position++, last);
        }
        return position;
    }

    private static int rounded(int size) {
        return size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1;
    }
}
