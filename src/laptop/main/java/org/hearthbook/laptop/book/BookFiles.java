package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.FileSource;
import org.hearthbook.laptop.store.FileStoring;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.store.SealedFiles;
import org.hearthbook.laptop.store.StoredFile;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.KeptFile;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/// The certificates, photos and papers of a book: kept as they came, sealed. Only where a photo was
/// taken is not kept.
public final class BookFiles {

    private final SealedFiles sealed;
    private final OpenBook book;
    private @Nullable Set<UUID> here;
    private @Nullable Set<UUID> sent;
    private long sentIn;

    BookFiles(SealedFiles sealed, OpenBook book) {
        this.sealed = sealed;
        this.book = book;
    }

    /// Adds the file at `source`. `progress` is told the bytes done so far; throwing a
    /// `CancellationException` from it stops the work and nothing is kept.
    public FileAdding add(Path source, LongConsumer progress) {
        if (Files.isDirectory(source)) {
            return notAdded("fileFolder");
        }
        try (var in = Files.newInputStream(source)) {
            var size = Files.size(source);
            if (size == 0 || size > KeptFile.LARGEST) {
                return notAdded(size == 0 ? "fileEmpty" : "fileTooLarge");
            }
            return add(String.valueOf(source.getFileName()), in, progress);
        } catch (IOException _) {
            return notAdded("fileGone");
        }
    }

    /// Adds what `in` gives under `name`.
    public FileAdding add(String name, InputStream in, LongConsumer progress) {
        var source = new BufferedInputStream(in);
        try {
            source.mark(FileKind.ENOUGH);
            var mediaType = FileKind.of(source.readNBytes(FileKind.ENOUGH));
            source.reset();
            return PhotoPlaces.areIn(mediaType)
                    ? addPhoto(name, mediaType, source, progress)
                    : add(name, mediaType, source, progress);
        } catch (IOException _) {
            return notAdded("fileGone");
        }
    }

    private FileAdding addPhoto(
            String name, String mediaType, InputStream source, LongConsumer progress)
            throws IOException {
        var photo = source.readNBytes((int) KeptFile.LARGEST + 1);
        if (photo.length > KeptFile.LARGEST) {
            return notAdded("fileTooLarge");
        }
        var placeless = new ByteArrayInputStream(PhotoPlaces.takenOut(mediaType, photo));
        return add(name, mediaType, placeless, progress);
    }

    private FileAdding add(
            String name, String mediaType, InputStream source, LongConsumer progress) {
        var id = book.newId();
        return switch (sealed.store(id, source, progress)) {
            case FileStoring.Stored(var stored) -> added(id, name, mediaType, stored);
            case FileStoring.NotStored(var trouble) ->
                    new FileAdding.NotAdded(trouble.inPlainWords());
            case FileStoring.SourceUnreadable _ -> notAdded("fileGone");
        };
    }

    private FileAdding added(UUID id, String name, String mediaType, StoredFile stored) {
        var body = new FileChange.Added(name, mediaType, stored.size(), stored.sha256());
        var acted = book.act(Act.on(id, body));
        if (acted.isSaved()) {
            here().add(id);
            return new FileAdding.Added(book.household().file(id).orElseThrow());
        }
        sealed.remove(id);
        return new FileAdding.NotAdded(acted.words());
    }

    private static FileAdding notAdded(String key) {
        return new FileAdding.NotAdded(Words.of(key));
    }

    /// What the service does not have whole, the oldest first.
    public List<KeptFile> toSend() {
        var sent = sent();
        return book.household().files().stream()
                .filter(it -> !sent.contains(it.id()) && here().contains(it.id()))
                .sorted(Comparator.comparing(KeptFile::id))
                .toList();
    }

    /// What the book speaks of and whose bytes are not here, the newest first.
    public List<KeptFile> toFetch() {
        return book.household().files().stream()
                .filter(it -> !it.isRemoved() && !here().contains(it.id()))
                .sorted(Comparator.comparing(KeptFile::id).reversed())
                .toList();
    }

    /// Keeps that the service has `file` whole.
    public boolean keepSent(KeptFile file) {
        var isKept = sealed.keepSent(file.id()).isKept();
        if (isKept) {
            sent().add(file.id());
        }
        return isKept;
    }

    /// Whether the bytes of `file` are on this laptop. What another laptop added comes later.
    public boolean isHere(KeptFile file) {
        return here().contains(file.id());
    }

    /// What is here, whether or not the service has it, the oldest first.
    public List<KeptFile> kept() {
        return book.household().files().stream()
                .filter(it -> !it.isRemoved() && here().contains(it.id()))
                .sorted(Comparator.comparing(KeptFile::id))
                .toList();
    }

    /// Keeps the bytes of a file that the book speaks of, if they are what it says. They came from
    /// the service.
    public FileAdding take(KeptFile file, InputStream source) {
        var taken = takeByHand(file, source);
        if (taken instanceof FileAdding.Added) {
            keepSent(file);
        }
        return taken;
    }

    /// The same, but the service may not have them yet.
    public FileAdding takeByHand(KeptFile file, InputStream source) {
        return taken(file, sealed.store(file.id(), source, _ -> {}));
    }

    /// The same from the service, from where the last time was cut off.
    public FileAdding fetch(KeptFile file, FileSource source) {
        var taken = taken(file, sealed.fetch(file.id(), file.size(), source));
        if (taken instanceof FileAdding.Added) {
            keepSent(file);
        }
        return taken;
    }

    private FileAdding taken(KeptFile file, FileStoring storing) {
        return switch (storing) {
            case FileStoring.Stored(var stored) -> taken(file, stored);
            case FileStoring.NotStored(var trouble) ->
                    new FileAdding.NotAdded(trouble.inPlainWords());
            case FileStoring.SourceUnreadable _ -> notAdded("fileGone");
        };
    }

    private FileAdding taken(KeptFile file, StoredFile stored) {
        if (!stored.sha256().equals(file.sha256())) {
            sealed.remove(file.id());
            return notAdded("fileGone");
        }
        here().add(file.id());
        return new FileAdding.Added(file);
    }

    boolean removeAll() {
        here().clear();
        return sealed.removeAll();
    }

    private synchronized Set<UUID> here() {
        var known = here;
        if (known == null) {
            known = ConcurrentHashMap.newKeySet();
            known.addAll(sealed.kept());
            here = known;
        }
        return known;
    }

    /// Read anew whenever the service was restored.
    private synchronized Set<UUID> sent() {
        var turn = book.bag().reach().map(Reach::turn).orElse(0L);
        var known = sent;
        if (known == null || turn != sentIn) {
            known = ConcurrentHashMap.newKeySet();
            known.addAll(sealed.sent());
            sent = known;
            sentIn = turn;
        }
        return known;
    }

    /// The file's bytes, each part checked before it is handed out.
    ///
    /// @throws IOException if the file or a part of it is missing or was changed
    public InputStream open(KeptFile file) throws IOException {
        return sealed.open(file.id());
    }
}
