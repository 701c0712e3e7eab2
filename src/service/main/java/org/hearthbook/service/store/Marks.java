package org.hearthbook.service.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// The question marks of an `IN` list. Their number is rounded up, so that the database meets few
/// different statements and keeps them prepared; the last id then stands several times.
final class Marks {

    private Marks() {}

    /// `(?, ?, ...)` for so many ids.
    static String forAll(Collection<UUID> ids) {
        return "(" + String.join(", ", Collections.nCopies(rounded(ids.size()), "?")) + ")";
    }

    /// A value for each of those marks.
    static List<String> values(Collection<UUID> ids) {
        var values = new ArrayList<String>();
        ids.forEach(it -> values.add(it.toString()));
        while (values.size() < rounded(ids.size())) {
            values.add(values.isEmpty() ? "" : values.getLast());
        }
        return values;
    }

    private static int rounded(int size) {
        return size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1;
    }
}
