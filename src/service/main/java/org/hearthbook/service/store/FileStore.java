package org.hearthbook.service.store;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.Optional;
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
    private static final String HELD =
            """
            SELECT (SELECT coalesce(sum(size), 0) FROM stored_file WHERE household = :household)
                + (SELECT coalesce(sum(size), 0) FROM upload
                    WHERE household = :household AND done IS NULL)
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

    /// How many bytes a household holds here, with those that are promised.
    public long held(UUID household) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(HELD)
                                .bind("household", household.toString())
                                .mapTo(Long.class)
                                .one());
    }

    static void keep(Handle handle, Stored file, Instant now) {
        handle.createUpdate(KEEP)
                .bind("household", file.household().toString())
                .bind("sha256", file.sha256())
                .bind("size", file.size())
                .bind("now", now.toEpochMilli())
                .execute();
    }
}
