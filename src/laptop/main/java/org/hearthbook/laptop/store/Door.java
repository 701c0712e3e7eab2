package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Opens the book in a folder, or makes one, after everything that could speak against it.
final class Door {

    private static final String BEGIN = "INSERT INTO book (only_one, id) VALUES (1, ?)";
    private static final String BOOK = "SELECT id FROM book";
    private static final String TABLES = "SELECT count(*) FROM sqlite_schema";

    /// A step towards an open book, with the lock held.
    private interface Step {
        Opening take(Vault.Parts parts) throws SQLException, IOException;
    }

    private final Surroundings around;
    private final BookFolder folder;

    Door(Surroundings around, Path path) {
        this.around = around;
        this.folder = new BookFolder(path);
    }

    Opening create() {
        return refusal().orElseGet(() -> underLock(this::createLocked));
    }

    Opening open() {
        return folder.hasBook()
                ? refusal().orElseGet(() -> underLock(this::openLocked))
                : new Opening.NotABook();
    }

    private Optional<Opening> refusal() {
        return switch (BookFolder.judge(folder.path(), around.probes())) {
            case FolderVerdict.Fine() -> Optional.empty();
            case FolderVerdict.Refused(var reason) ->
                    Optional.of(new Opening.RefusedFolder(reason));
        };
    }

    private Opening underLock(Step step) {
        try {
            var lock = BookLock.take(folder);
            return lock.isPresent() ? taken(lock.get(), step) : new Opening.InUse();
        } catch (IOException e) {
            return new Opening.Troubled(Trouble.of(e));
        }
    }

    /// Whatever is not an open book leaves nothing open behind it.
    private Opening taken(BookLock lock, Step step) throws IOException {
        var database = new Database(() -> around.engine().connect(folder.database()));
        var parts = new Vault.Parts(folder, lock, database, around.clock());
        var isOpen = false;
        try {
            var opening = guarded(parts, step);
            isOpen = opening instanceof Opening.Opened;
            return opening;
        } finally {
            if (!isOpen) {
                parts.close();
            }
        }
    }

    private Opening guarded(Vault.Parts parts, Step step) {
        try {
            var version = around.engine().version();
            return Engine.isNewEnough(version)
                    ? step.take(parts)
                    : new Opening.EngineTooOld(version, Engine.OLDEST);
        } catch (SQLException e) {
            return whatWentWrong(Trouble.of(e));
        } catch (IOException e) {
            return whatWentWrong(Trouble.of(e));
        } catch (StoreException e) {
            return e.getCause() instanceof Engine.Unfit unfit
                    ? new Opening.EngineUnfit(unfit.setting())
                    : whatWentWrong(e.trouble());
        }
    }

    private static Opening whatWentWrong(Trouble trouble) {
        return trouble instanceof Trouble.Damaged
                ? new Opening.Damaged(trouble.inPlainWords())
                : new Opening.Troubled(trouble);
    }

    private Opening createLocked(Vault.Parts parts) throws IOException {
        folder.prepare();
        Privacy.file(folder.database());
        if (Header.of(folder.database()).isTaken() || parts.database().read(Door::hasTables)) {
            return new Opening.AlreadyABook();
        }
        var saving = parts.database().write(this::begin, Door::hasTables);
        FileSync.folder(folder.path());
        return whenKept(saving, parts);
    }

    private Opening openLocked(Vault.Parts parts) throws IOException {
        if (Files.exists(folder.restored())) {
            new Exchange(folder, LocalDate.now(around.clock())).carryOut();
        }
        var header = Header.of(folder.database());
        if (!header.isDatabase()) {
            return new Opening.Damaged(Words.of("trouble.damaged"));
        }
        if (header.isAnotherPrograms()) {
            return new Opening.NotABook();
        }
        return header.format() > around.migrations().newest()
                ? newer(header.format())
                : openKnown(parts);
    }

    /// The write-ahead log can hold a newer format than the first bytes say, so it is asked again.
    private Opening openKnown(Vault.Parts parts) throws IOException {
        var database = parts.database();
        var format = database.read(Migrations::format);
        if (format > around.migrations().newest()) {
            return newer(format);
        }
        if (!database.read(Door::hasTables)) {
            return new Opening.NotABook();
        }
        folder.prepare();
        Privacy.tighten(folder.database());
        return format < around.migrations().newest() ? migrate(parts, format) : opened(parts);
    }

    private Opening migrate(Vault.Parts parts, int found) throws IOException {
        var backup =
                new Backups(parts, parts.database().read(Door::book))
                        .beforeFormat(around.migrations().newest());
        if (backup instanceof BackingUp.NotDone(var because)) {
            return new Opening.Troubled(because);
        }
        var migrations = around.migrations();
        var saving =
                parts.database()
                        .write(
                                connection -> migrations.carryOut(connection, found),
                                connection -> Migrations.format(connection) > found);
        return whenKept(saving, parts);
    }

    private Opening whenKept(Saving saving, Vault.Parts parts) throws IOException {
        return switch (saving) {
            case Saving.Kept() -> opened(parts);
            case Saving.NotKept(var because) -> new Opening.Troubled(because);
            case Saving.Unknown(var because) -> new Opening.Troubled(because);
        };
    }

    private static Opening opened(Vault.Parts parts) throws IOException {
        Leftovers.sweep(parts.folder());
        var vault = new Vault(parts, parts.database().read(Door::book));
        vault.backups().catchUp();
        return new Opening.Opened(vault);
    }

    private Opening newer(int format) {
        return new Opening.NewerFormat(format, around.migrations().newest());
    }

    private void begin(Connection connection) throws SQLException {
        around.migrations().carryOut(connection, 0);
        Sql.run(connection, BEGIN, UUID.randomUUID());
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        return Sql.number(connection, TABLES) > 0;
    }

    private static UUID book(Connection connection) throws SQLException {
        return Sql.first(connection, row -> Sql.id(row, "id"), BOOK)
                .orElseThrow(() -> Sql.damaged("The book has no id"));
    }
}
