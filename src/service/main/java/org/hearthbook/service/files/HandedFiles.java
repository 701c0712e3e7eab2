package org.hearthbook.service.files;

import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Upload;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.FilesNamed;
import org.hearthbook.service.sync.FilesNamed.By;

import java.time.InstantSource;
import java.util.UUID;

/// Says which files a revoked laptop may still bring: those of which a change in the log speaks
/// that was written on it, and those of others that nobody brought yet.
public final class HandedFiles {

    /// A file as it is announced.
    ///
    /// @param record of the book, whose changes have to speak of this very file
    /// @param size in bytes
    public record File(UUID household, UUID record, String sha256, long size) {}

    private final Database database;
    private final InstantSource clock;
    private final FilesNamed named;
    private final Downloads downloads;
    private final Uploads uploads;

    public HandedFiles(
            Database database, InstantSource clock, Downloads downloads, Uploads uploads) {
        this.database = database;
        this.clock = clock;
        this.named = new FilesNamed(database);
        this.downloads = downloads;
        this.uploads = uploads;
    }

    /// Whether `caller` may begin to bring `file`, or begin again. Of another laptop's file it is
    /// not told whether it is there.
    public boolean mayBegin(Caller caller, File file) {
        return switch (by(caller, file)) {
            case THIS_LAPTOP -> true;
            case ANOTHER -> !downloads.holds(file.household(), file.sha256());
            case NOBODY -> false;
        };
    }

    /// Whether `caller` may go on with `upload`, which its laptop began, for the file `record`.
    public boolean mayGoOn(Caller caller, UUID household, UUID record, UUID upload) {
        return uploads.find(household, upload)
                .filter(it -> it.laptop().equals(caller.laptop()))
                .filter(it -> by(caller, file(it, record)) != By.NOBODY)
                .isPresent();
    }

    private static File file(Upload upload, UUID record) {
        return new File(upload.household(), record, upload.sha256(), upload.size());
    }

    private By by(Caller caller, File file) {
        return named.by(
                file.household(), file.record(), file.sha256(), file.size(), caller.laptop());
    }

    /// Writes down that `caller` brought the file `record` whole.
    public void arrived(Caller caller, UUID household, UUID record, long size) {
        var about = "file=%s size=%d".formatted(record, size);
        var actor = caller.enrolment().toString();
        database.inTransaction(
                it -> new AuditChain(it, clock).append(household, actor, "hand-over.file", about));
    }
}
