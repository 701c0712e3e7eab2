package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.files.KeptFile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The files' own way to and from the service, beside the records and never in front of them.
final class FileLane {

    /// What the lane tells while it works.
    interface Watcher {

        /// `reached` bytes of `file` are over.
        void moved(FileProgress progress);

        /// The service has another file whole.
        void sent();
    }

    private final Door door;
    private final Supplier<List<OpenBook>> books;
    private final Patience patience;
    private final BooleanSupplier isStopping;
    private final Watcher watcher;
    private final Stride up = new Stride();
    private final Stride down = new Stride();

    /// The files that the service would not take or that were not what they are called, until the
    /// next start. Nothing else waits for them.
    private final Set<UUID> putAside = ConcurrentHashMap.newKeySet();

    FileLane(
            Door door,
            Supplier<List<OpenBook>> books,
            Patience patience,
            BooleanSupplier isStopping,
            Watcher watcher) {
        this.door = door;
        this.books = books;
        this.patience = patience;
        this.isStopping = isStopping;
        this.watcher = watcher;
    }

    /// Brings over what there is, one file after the other. Gives what stood in the way of all;
    /// empty when there is nothing left that can be brought over.
    Optional<Failure> run() {
        for (var book : books.get()) {
            var because = each(book.files().toSend(), it -> send(book, it));
            if (because.isPresent()) {
                return because;
            }
        }
        for (var book : books.get()) {
            var because = each(book.files().toFetch(), it -> fetch(book, it));
            if (because.isPresent()) {
                return because;
            }
        }
        return Optional.empty();
    }

    private interface Bringing {
        Optional<Failure> bring(KeptFile file);
    }

    private Optional<Failure> each(List<KeptFile> files, Bringing bringing) {
        for (var file : files) {
            if (isStopping.getAsBoolean()) {
                return Optional.empty();
            }
            var because = putAside.contains(file.id()) ? none() : bringing.bring(file);
            if (because.isPresent()) {
                return because;
            }
        }
        return none();
    }

    private static Optional<Failure> none() {
        return Optional.empty();
    }

    private Optional<Failure> send(OpenBook book, KeptFile file) {
        var way = FileWay.enrolled(door, book.household().id());
        var going = new FileUp(way, file, patience, up);
        Consumer<Long> tell = it -> watcher.moved(new FileProgress(true, it, file.size()));
        try {
            return switch (going.send(() -> book.files().open(file), tell::accept)) {
                case FileUp.Upload.There() -> sent(book, file);
                case FileUp.Upload.NotTaken() -> putAside(file);
                case FileUp.Upload.Later(var because) -> Optional.of(because);
            };
        } catch (IOException _) {
            return putAside(file);
        }
    }

    private Optional<Failure> sent(OpenBook book, KeptFile file) {
        if (book.files().keepSent(file)) {
            watcher.sent();
        }
        return none();
    }

    private Optional<Failure> putAside(KeptFile file) {
        putAside.add(file.id());
        return none();
    }

    private Optional<Failure> fetch(OpenBook book, KeptFile file) {
        Consumer<Long> tell = it -> watcher.moved(new FileProgress(false, it, file.size()));
        var coming = new FileDown(door, book.household().id(), file, patience, down, tell::accept);
        if (book.files().fetch(file, coming::from) instanceof FileAdding.Added) {
            return none();
        }
        return coming.isOther() ? putAside(file) : coming.failure();
    }
}
