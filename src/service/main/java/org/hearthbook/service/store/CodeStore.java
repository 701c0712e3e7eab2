package org.hearthbook.service.store;

import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The codes that enrol, without their secrets.
public final class CodeStore {

    /// A code as it is kept. `spent` is when it was used, or null.
    public record Kept(
            String selector,
            String person,
            String kind,
            String salt,
            String hash,
            long expires,
            long wrong,
            @Nullable Long spent) {}

    /// Wrong secrets until a code is void.
    public static final int MOST_WRONG = 5;

    private static final String ADD =
            """
            INSERT INTO code (selector, person, kind, salt, hash, expires)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (selector) DO NOTHING
            """;
    private static final String FIND = "SELECT * FROM code WHERE selector = ?";
    private static final String COUNT_WRONG =
            "UPDATE code SET wrong = wrong + 1 WHERE selector = ?";
    private static final String SPEND =
            "UPDATE code SET spent = ? WHERE selector = ? AND spent IS NULL AND wrong < "
                    + MOST_WRONG;

    private final Transaction transaction;

    public CodeStore(Transaction transaction) {
        this.transaction = transaction;
    }

    /// Keeps a new code. Says whether its selector was still free.
    public boolean add(
            String selector, String person, String kind, String salt, String hash, long expires) {
        return transaction.handle().execute(ADD, selector, person, kind, salt, hash, expires) == 1;
    }

    public Optional<Kept> find(String selector) {
        return transaction
                .handle()
                .createQuery(FIND)
                .bind(0, selector)
                .map(ConstructorMapper.of(Kept.class))
                .findOne();
    }

    public void countWrong(String selector) {
        transaction.handle().execute(COUNT_WRONG, selector);
    }

    /// Uses the code up. Says whether it still counted.
    public boolean spend(String selector, long at) {
        return transaction.handle().execute(SPEND, at, selector) == 1;
    }
}
