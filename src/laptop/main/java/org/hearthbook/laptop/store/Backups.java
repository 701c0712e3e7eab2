package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.SealingKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The copies that a book keeps of itself. They hold every row; files are not copied, because a
/// sealed file never changes: one that leaves the book waits beside the backups that know it.
public final class Backups {

    private static final String COPY = "VACUUM INTO ?";
    private static final String STALE = "backups-hold-what-is-gone";

    private final BookFolder folder;
    private final Database database;
    private final Clock clock;
    private final UUID book;

    Backups(Vault.Parts parts, UUID book) {
        this.book = book;
        folder = parts.folder();
        database = parts.database();
        clock = parts.clock();
    }

    /// Makes today's backup anew, and lets go of those that are outdated.
    public BackingUp take() {
        return rotated(make(Backup.daily(folder, LocalDate.now(clock))));
    }

    /// Makes today's backup unless there is one.
    public BackingUp takeDaily() {
        var today = Backup.daily(folder, LocalDate.now(clock));
        return Files.exists(today.file()) ? new BackingUp.DoneBefore(today) : take();
    }

    /// Lets go of every backup and makes a new one if the old ones hold what must be gone. What
    /// cannot be done now is done when the book is opened next.
    public void catchUp() {
        try {
            if (database.read(Backups::areStale)) {
                beginAnew();
            }
        } catch (IOException | StoreException _) {
            // The mark stays.
            return;
        }
    }

    private void beginAnew() throws IOException {
        for (var backup : list()) {
            Files.deleteIfExists(backup.file());
        }
        // Before the new one is made, as that would bring the mark back whenever it is restored.
        if (database.write(Backups::areFresh, connection -> !areStale(connection)).isKept()) {
            take();
        }
    }

    /// From now on the backups hold what must be gone.
    static void markStale(Connection connection) throws SQLException {
        Settings.put(connection, STALE, "yes");
    }

    private static boolean areStale(Connection connection) throws SQLException {
        return Settings.get(connection, STALE).isPresent();
    }

    private static void areFresh(Connection connection) throws SQLException {
        Settings.drop(connection, STALE);
    }

    BackingUp beforeFormat(int format) {
        return make(Backup.beforeFormat(folder, format, LocalDate.now(clock)));
    }

    /// The newest first.
    public List<Backup> list() {
        return in(folder.path());
    }

    /// The backups of a book that need not be open, the newest first.
    public static List<Backup> in(Path folder) {
        try {
            return Backup.in(new BookFolder(folder));
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }

    /// Puts the book in `folder` back as it was at `backup`. It must not be open; what is there now
    /// is moved aside.
    public static Restoring restore(Path folder, Backup backup, Clock clock) {
        return new Restore(new BookFolder(folder), backup, clock).run();
    }

    /// What is wrong with a household's log in `backup`; nothing when it is whole.
    public List<Damage> damage(Backup backup, UUID household, SealingKey key) {
        try {
            return new CopiedBook(backup.file()).damage(new Sealing(book, household, key));
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private BackingUp make(Backup backup) {
        var unfinished = Leftovers.unfinished(backup.file());
        try {
            return copied(unfinished, backup);
        } catch (IOException e) {
            return new BackingUp.NotDone(Trouble.of(e));
        } catch (SQLException e) {
            return new BackingUp.NotDone(Trouble.of(e));
        } catch (StoreException e) {
            return new BackingUp.NotDone(e.trouble());
        }
    }

    /// Read back before it takes the place of an earlier one.
    private BackingUp copied(Path unfinished, Backup backup) throws IOException, SQLException {
        try {
            Files.deleteIfExists(unfinished);
            Privacy.file(unfinished);
            var wanted = database.read(connection -> copy(connection, unfinished));
            var copied = new CopiedBook(unfinished);
            if (!copied.isWhole() || !copied.count().equals(wanted)) {
                return new BackingUp.NotDone(new Trouble.Damaged());
            }
            FileSync.settle(unfinished, backup.file());
            return new BackingUp.Done(backup);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static CopiedBook.Count copy(Connection connection, Path target) throws SQLException {
        Sql.run(connection, COPY, target.toString());
        return CopiedBook.Count.of(connection);
    }

    private BackingUp rotated(BackingUp made) {
        if (made instanceof BackingUp.Done(var latest)) {
            try {
                for (var outdated : Rotation.outdated(list(), latest)) {
                    Files.deleteIfExists(outdated.file());
                }
                new RemovedFiles(folder).forgetUnknown();
            } catch (IOException | SQLException _) {
                // Too many backups do no harm; the next one tries again.
                return made;
            }
        }
        return made;
    }
}
