package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

/// Puts a book back from a backup. The new book is made whole beside the present one first; then
/// the present one is moved aside, never overwritten.
final class Restore {

    private static final String ADD = "INSERT INTO restoration (backup, restored_on) VALUES (?, ?)";

    private final BookFolder folder;
    private final Backup backup;
    private final LocalDate today;

    Restore(BookFolder folder, Backup backup, Clock clock) {
        this.folder = folder;
        this.backup = backup;
        this.today = LocalDate.now(clock);
    }

    Restoring run() {
        try {
            var lock = BookLock.take(folder);
            if (lock.isEmpty()) {
                return new Restoring.InUse();
            }
            try (var _ = lock.get()) {
                return runLocked();
            }
        } catch (IOException e) {
            return new Restoring.NotRestored(Trouble.of(e));
        } catch (SQLException e) {
            return new Restoring.NotRestored(Trouble.of(e));
        }
    }

    private Restoring runLocked() throws IOException, SQLException {
        var copy = new CopiedBook(backup.file());
        if (!copy.isWhole()) {
            return new Restoring.NotGood(Words.of("restore.notWhole"));
        }
        if (copy.format() > Migrations.known().newest()) {
            return new Restoring.NotGood(Words.of("restore.newer"));
        }
        folder.prepare();
        prepareBeside();
        var missing = new RemovedFiles(folder).bringBack(copy.keptFiles());
        return new Restoring.Restored(new Exchange(folder, today).carryOut(), missing);
    }

    private void prepareBeside() throws IOException, SQLException {
        var unfinished = Leftovers.unfinished(folder.restored());
        try {
            Privacy.file(unfinished);
            Files.copy(backup.file(), unfinished, StandardCopyOption.REPLACE_EXISTING);
            Privacy.tighten(unfinished);
            try (var connection = Engine.connect(unfinished)) {
                Sql.run(connection, ADD, backup.name(), today.toString());
            }
            FileSync.settle(unfinished, folder.restored());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
