package org.hearthbook.service.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Files on their way: which process takes the next part makes no difference.
public final class UploadStore {

    private static final String BEGIN =
            """
            INSERT INTO upload (household, id, laptop, sha256, size, expires)
            VALUES (:household, :id, :laptop, :sha256, :size, :expires)
            """;
    private static final String FIND =
            "SELECT * FROM upload WHERE household = :household AND id = :id";
    private static final String BEGUN =
            """
            SELECT * FROM upload
            WHERE household = :household AND laptop = :laptop AND sha256 = :sha256
                AND size = :size AND done IS NULL
            ORDER BY id LIMIT 1
            """;
    private static final String EXPIRED =
            "SELECT * FROM upload WHERE expires < :now ORDER BY expires LIMIT 100";
    private static final String ADVANCE =
            """
            UPDATE upload SET reached = reached + :size
            WHERE household = :household AND id = :id AND reached = :begins AND done IS NULL
            """;
    private static final String ADD_PART =
            """
            INSERT INTO upload_part (household, upload, begins, size, name)
            VALUES (:household, :id, :begins, :size, :name)
            """;
    private static final String PARTS =
            """
            SELECT begins, size, name FROM upload_part
            WHERE household = :household AND upload = :id ORDER BY begins
            """;
    private static final String FINISH =
            """
            UPDATE upload SET reached = size, done = :now
            WHERE household = :household AND id = :id AND done IS NULL
            """;
    private static final String DROP_PARTS =
            "DELETE FROM upload_part WHERE household = :household AND upload = :id";
    private static final String REMOVE =
            "DELETE FROM upload WHERE household = :household AND id = :id";

    private final Database database;

    public UploadStore(Database database) {
        this.database = database;
    }

    public void begin(Upload upload) {
        database.jdbi()
                .useHandle(it ->
                        it.createUpdate(BEGIN)
                                .bind("household", upload.household().toString())
                                .bind("id", upload.id().toString())
                                .bind("laptop", upload.laptop().toString())
                                .bind("sha256", upload.sha256())
                                .bind("size", upload.size())
                                .bind("expires", upload.expires().toEpochMilli())
                                .execute());
    }

    public Optional<Upload> find(UUID household, UUID id) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(FIND)
                                .bind("household", household.toString())
                                .bind("id", id.toString())
                                .map((RowView row) -> upload(row))
                                .findOne());
    }

    /// What the same laptop has begun to send of the same file.
    public Optional<Upload> begun(UUID household, UUID laptop, String sha256, long size) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(BEGUN)
                                .bind("household", household.toString())
                                .bind("laptop", laptop.toString())
                                .bind("sha256", sha256)
                                .bind("size", size)
                                .map((RowView row) -> upload(row))
                                .findOne());
    }

    /// Up to a hundred whose time is over, the oldest first.
    public List<Upload> expired(Instant now) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(EXPIRED)
                                .bind("now", now.toEpochMilli())
                                .map((RowView row) -> upload(row))
                                .list());
    }

    /// Adds a part that begins where the upload has come to. False if it has not, because another
    /// process was first.
    public boolean advance(Upload upload, Part part) {
        return database.jdbi().inTransaction(it -> advance(it, upload, part));
    }

    private static boolean advance(Handle handle, Upload upload, Part part) {
        var advanced =
                handle.createUpdate(ADVANCE)
                        .bind("household", upload.household().toString())
                        .bind("id", upload.id().toString())
                        .bind("begins", part.begins())
                        .bind("size", part.size())
                        .execute();
        if (advanced == 0) {
            return false;
        }
        handle.createUpdate(ADD_PART)
                .bind("household", upload.household().toString())
                .bind("id", upload.id().toString())
                .bind("begins", part.begins())
                .bind("size", part.size())
                .bind("name", part.name())
                .execute();
        return true;
    }

    /// What has arrived, in order.
    public List<Part> parts(Upload upload) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery(PARTS)
                                .bind("household", upload.household().toString())
                                .bind("id", upload.id().toString())
                                .map((RowView row) -> part(row))
                                .list());
    }

    /// Notes that the whole is on the shelf under its hash. Its parts are not needed any more.
    public void finish(Upload upload, Instant now) {
        var file = new FileStore.Stored(upload.household(), upload.sha256(), upload.size());
        database.jdbi()
                .useTransaction(it -> {
                    FileStore.keep(it, file, now);
                    it.createUpdate(FINISH)
                            .bind("household", upload.household().toString())
                            .bind("id", upload.id().toString())
                            .bind("now", now.toEpochMilli())
                            .execute();
                    run(it, DROP_PARTS, upload);
                });
    }

    /// Forgets an upload and its parts.
    public void remove(Upload upload) {
        database.jdbi()
                .useTransaction(it -> {
                    run(it, DROP_PARTS, upload);
                    run(it, REMOVE, upload);
                });
    }

    private static void run(Handle handle, String sql, Upload upload) {
        handle.createUpdate(sql)
                .bind("household", upload.household().toString())
                .bind("id", upload.id().toString())
                .execute();
    }

    private static Upload upload(RowView row) {
        return new Upload(
                UUID.fromString(row.getColumn("household", String.class)),
                UUID.fromString(row.getColumn("id", String.class)),
                UUID.fromString(row.getColumn("laptop", String.class)),
                row.getColumn("sha256", String.class),
                row.getColumn("size", Long.class),
                row.getColumn("reached", Long.class),
                Instant.ofEpochMilli(row.getColumn("expires", Long.class)),
                row.getColumn("done", Long.class) != null);
    }

    private static Part part(RowView row) {
        return new Part(
                row.getColumn("begins", Long.class),
                row.getColumn("size", Long.class),
                row.getColumn("name", String.class));
    }
}
