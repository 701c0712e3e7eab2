package org.hearthbook.service.store;

import java.util.UUID;

/// Rows that tests begin with.
public final class Rows {

    private static final String HOUSEHOLD =
            "INSERT INTO household (id, name, reference) VALUES (?, 'The Kitchen', ?)";

    private Rows() {}

    public static void household(Database database, UUID id) {
        database.jdbi().useHandle(it -> it.execute(HOUSEHOLD, id.toString(), id.toString()));
    }
}
