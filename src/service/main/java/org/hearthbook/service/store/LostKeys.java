package org.hearthbook.service.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The keys of each household's people that were on laptops which were revoked, by their tags.
public final class LostKeys {

    private static final String HOUSEHOLDS =
            "SELECT DISTINCT household FROM assignment WHERE person = ? ORDER BY household";
    private static final String TAKE =
            "UPDATE household SET lost_keys = lost_keys WHERE id = ? RETURNING lost_keys";
    private static final String PUT = "UPDATE household SET lost_keys = ? WHERE id = ?";
    private static final String USED =
            """
            SELECT count(*) FROM enrolment
            WHERE person = ? AND laptop = ? AND revoked IS NULL
            """;

    private final Transaction transaction;

    public LostKeys(Transaction transaction) {
        this.transaction = transaction;
    }

    /// The households that a person reads, or once read.
    public List<UUID> households(UUID person) {
        return transaction
                .handle()
                .createQuery(HOUSEHOLDS)
                .bind(0, person.toString())
                .map((row, _) -> UUID.fromString(row.getString("household")))
                .list();
    }

    /// Whether the person uses that laptop, under another key by now.
    public boolean isUsedAgain(UUID person, UUID laptop) {
        return transaction
                        .handle()
                        .createQuery(USED)
                        .bind(0, person.toString())
                        .bind(1, laptop.toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /// Adds `tags` to those of `household`.
    public void add(UUID household, Set<String> tags) {
        var id = household.toString();
        var handle = transaction.handle();
        var known = handle.createQuery(TAKE).bind(0, id).mapTo(String.class).one();
        var all = new TreeSet<>(tags);
        if (!known.isEmpty()) {
            all.addAll(List.of(known.split(" ", -1)));
        }
        handle.execute(PUT, String.join(" ", all), id);
    }
}
