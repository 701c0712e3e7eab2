package org.hearthbook.service.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which files of households are there, and how far those on their way have come.
public final class FileStore {

    private static final String STORED =
            "SELECT size FROM stored_file WHERE household = :household AND sha256 = :sha256";
    private static final String KEEP =
            """
            INSERT INTO stored_file (household, sha256, size, stored)
            VALUES (:household, :sha256, :size, :now) ON CONFLICT (household, sha256) DO NOTHING
            """;
    private static final String THERE =
            """
            SELECT sha256 FROM stored_file
            WHERE household = :household AND sha256 IN (<hashes>)
            """;
    private static final String HELD =
            """
            SELECT (SELECT coalesce(sum(size), 0) FROM stored_file WHERE household = :household)
                + (SELECT coalesce(sum(size), 0) FROM upload
                    WHERE household = :household AND done IS NULL)
            """;
    private static final String EVERY =
            """
            SELECT household, sha256, size FROM stored_file
            WHERE household > :household OR (household = :household AND sha256 > :sha256)
            ORDER BY household, sha256 LIMIT :most
            """;

    /// A whole file of a household.
    public record Stored(UUID household, String sha256, long size) {}

    private final Database database;

    public FileStore(Database database) {
        this.database = database;
    }

    /// The size of a file that is there whole.
    public Optional<Long> size(UUID household, String sha256) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(STORED)
                                .bind("household", household.toString())
                                .bind("sha256", sha256)
                                .mapTo(Long.class)
                                .findOne());
    }

    /// Those of `hashes` that are there whole.
    public Set<String> there(UUID household, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return database.jdbi()
                .withHandle(it ->
                        new HashSet<>(
                                it.createQuery(THERE)
                                        .bind("household", household.toString())
                                        .bindList("hashes", List.copyOf(hashes))
                                        .mapTo(String.class)
                                        .list()));
    }

    /// How many bytes a household holds here, with those that are promised.
    public long held(UUID household) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(HELD)
                                .bind("household", household.toString())
                                .mapTo(Long.class)
                                .one());
    }

    /// Notes that the file's bytes are on the shelf, whole.
    public void keep(Stored file, Instant now) {
        database.jdbi().useHandle(it -> keep(it, file, now));
    }

    static void keep(Handle handle, Stored file, Instant now) {
        handle.createUpdate(KEEP)
                .bind("household", file.household().toString())
                .bind("sha256", file.sha256())
                .bind("size", file.size())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /// At most `most` files after the given one, in the order of household and hash.
    public List<Stored> after(String household, String sha256, int most) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(EVERY)
                                .bind("household", household)
                                .bind("sha256", sha256)
                                .bind("most", most)
                                .map((RowView row) -> stored(row))
                                .list());
    }

    private static Stored stored(RowView row) {
        return new Stored(
                UUID.fromString(row.getColumn("household", String.class)),
                row.getColumn("sha256", String.class),
                row.getColumn("size", Long.class));
    }
}
