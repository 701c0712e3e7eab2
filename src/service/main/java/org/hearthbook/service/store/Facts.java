package org.hearthbook.service.store;

import java.util.Optional;

/// What the service knows about itself, such as the address by which laptops know it.
public final class Facts {

    /// By which address laptops know the service.
    public static final String ADDRESS = "address";

    /// What people call the service.
    public static final String NAME = "name";

    private static final String FIND = "SELECT value FROM service WHERE name = ?";
    private static final String PUT =
            """
            INSERT INTO service (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """;

    private final Transaction transaction;

    public Facts(Transaction transaction) {
        this.transaction = transaction;
    }

    public Optional<String> find(String name) {
        return transaction.handle().createQuery(FIND).bind(0, name).mapTo(String.class).findOne();
    }

    public void put(String name, String value) {
        transaction.handle().execute(PUT, name, value);
    }
}
