package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;
import org.hearthbook.records.files.InPieces;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;

/// One household's photos, certificates and other files, sealed beside the database. A kept file
/// never changes.
public final class SealedFiles {

    private final Database database;
    private final BookFolder folder;
    private final Sealing sealing;
    private final FileRows rows;

    SealedFiles(Vault.Parts parts, Sealing sealing) {
        this.database = parts.database();
        this.folder = parts.folder();
        this.sealing = sealing;
        this.rows = new FileRows(sealing);
    }

    /// Seals all that `source` gives and keeps it as `id`; a file kept already stays as it is.
    /// `progress` is told the bytes done so far, and stops the work by throwing.
    public FileStoring store(UUID id, InputStream source, LongConsumer progress) {
        return store(id, new PartWriter(seal(id), source, progress));
    }

    /// The same with `size` bytes that come from elsewhere, from where that was cut off last.
    public FileStoring fetch(UUID id, long size, FileSource source) {
        return store(id, new ComingFile(seal(id), size, source));
    }

    private FileStoring store(UUID id, FileWriting writing) {
        var kept = find(id).filter(_ -> Files.exists(folder.file(id)));
        if (kept.isPresent()) {
            return new FileStoring.Stored(kept.get());
        }
        try {
            return keep(writing.write(folder.file(id)), writing.parts());
        } catch (PartWriter.Unreadable _) {
            return new FileStoring.SourceUnreadable();
        } catch (IOException e) {
            return new FileStoring.NotStored(Trouble.of(e));
        }
    }

    /// The file's bytes, each part checked before any of it is handed out.
    public InputStream open(UUID id) throws IOException {
        var row = database.read(connection -> rows.find(connection, id)).filter(FileRow::isKept);
        try {
            var sealed = row.orElseThrow(SealedFiles::missing);
            return new InPieces(new OpenedParts(seal(id), sealed, folder.file(id)));
        } catch (NoSuchFileException _) {
            throw missing();
        }
    }

    public Optional<StoredFile> find(UUID id) {
        return database.read(connection -> rows.find(connection, id))
                .filter(FileRow::isKept)
                .flatMap(this::describe);
    }

    /// Every file that the book keeps for this household, the oldest first.
    public List<StoredFile> all() {
        return database.read(rows::kept).stream().flatMap(row -> describe(row).stream()).toList();
    }

    /// What is wrong with a kept file, every part of it read; nothing when it is whole.
    public Optional<FileDamaged.Kind> damage(UUID id) {
        try (var plain = open(id)) {
            var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.begin());
            plain.transferTo(digest);
            var found = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            var isSame = find(id).filter(file -> file.sha256().equals(found)).isPresent();
            return isSame ? Optional.empty() : Optional.of(FileDamaged.Kind.ALTERED);
        } catch (FileDamaged e) {
            return Optional.of(e.kind());
        } catch (IOException _) {
            return Optional.of(FileDamaged.Kind.MISSING);
        }
    }

    /// Keeps that the service has `id` whole.
    public Saving keepSent(UUID id) {
        return database.write(
                connection -> rows.putSent(connection, id),
                connection -> rows.sent(connection).contains(id));
    }

    /// What the service has whole.
    public Set<UUID> sent() {
        return Set.copyOf(database.read(rows::sent));
    }

    /// The files that are kept, by their ids.
    public Set<UUID> kept() {
        return Set.copyOf(ids());
    }

    /// Takes every file out of the book and its bytes off the disk. No backup brings them back.
    public boolean removeAll() {
        var isDone = true;
        for (var id : ids()) {
            isDone &= remove(id).isKept() && isOffTheDisk(id);
        }
        return isDone;
    }

    private boolean isOffTheDisk(UUID id) {
        try {
            Files.deleteIfExists(folder.file(id));
            Files.deleteIfExists(folder.removedFile(id));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    List<UUID> ids() {
        return database.read(rows::kept).stream().map(FileRow::id).toList();
    }

    /// Takes a file out of the book. Backups that know it can still bring it back.
    public Saving remove(UUID id) {
        var saving =
                database.write(
                        connection -> rows.remove(connection, id),
                        connection -> rows.find(connection, id).filter(FileRow::isKept).isEmpty());
        if (saving.isKept()) {
            setAside(id);
        }
        return saving;
    }

    private FileStoring keep(StoredFile file, long parts) {
        var hash = HexFormat.of().parseHex(file.sha256());
        var sealedHash = seal(file.id()).sealHash(hash);
        var row = new FileRow(file.id(), file.size(), parts, true, sealedHash);
        var saving =
                database.write(
                        connection -> rows.put(connection, row),
                        connection -> holds(connection, row));
        return switch (saving) {
            case Saving.Kept() -> new FileStoring.Stored(file);
            case Saving.NotKept(var because) -> new FileStoring.NotStored(because);
            case Saving.Unknown(var because) -> new FileStoring.NotStored(because);
        };
    }

    private boolean holds(Connection connection, FileRow row) throws SQLException {
        return rows.find(connection, row.id())
                .filter(FileRow::isKept)
                .filter(kept -> Arrays.equals(kept.sealedHash(), row.sealedHash()))
                .isPresent();
    }

    private Optional<StoredFile> describe(FileRow row) {
        try {
            var hash = HexFormat.of().formatHex(seal(row.id()).openHash(row.sealedHash()));
            return Optional.of(new StoredFile(row.id(), row.size(), hash));
        } catch (NotOpened _) {
            return Optional.empty();
        }
    }

    /// Backups hold rows, not files: a file leaves `files` only to wait where a backup finds it.
    private void setAside(UUID id) {
        try {
            Files.move(folder.file(id), folder.removedFile(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            // It stays where it is, sealed, and no row leads to it any more.
        }
    }

    private PartSeal seal(UUID id) {
        return new PartSeal(sealing, id);
    }

    private static FileDamaged missing() {
        return new FileDamaged(FileDamaged.Kind.MISSING, 0);
    }
}
