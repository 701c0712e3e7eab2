package org.hearthbook.service.files;

import org.hearthbook.records.files.KeptFile;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.store.Part;
import org.hearthbook.service.store.Upload;
import org.hearthbook.service.store.UploadStore;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Takes files in, part by part. What it knows lies in the database and on the shelf, so any
/// process may take the next part, and a part that was cut off is sent again.
public final class Uploads {

    /// The most that one part may weigh, in bytes.
    public static final int LARGEST_PART = 1024 * 1024;

    /// How long a file may be on its way.
    public static final Duration TIME = Duration.ofDays(7);

    /// The most that a household may hold, in bytes.
    public static final long ROOM = 20L * 1024 * 1024 * 1024;

    private final Shelf shelf;
    private final FileStore files;
    private final UploadStore uploads;
    private final InstantSource clock;
    private final long room;

    Uploads(Shelf shelf, Database database, InstantSource clock, long room) {
        this.shelf = shelf;
        this.files = new FileStore(database);
        this.uploads = new UploadStore(database);
        this.clock = clock;
        this.room = room;
    }

    /// What takes files in to `shelf`.
    public static Uploads into(Shelf shelf, Database database, InstantSource clock) {
        return new Uploads(shelf, database, clock, ROOM);
    }

    /// Begins to take a file in, or goes on where the same laptop had come to with it.
    ///
    /// @param sha256 of the whole, lower-case hexadecimal
    /// @param size of the whole, in bytes
    public Arrival begin(UUID household, UUID laptop, String sha256, long size) throws IOException {
        if (size <= 0 || size > KeptFile.LARGEST) {
            return new Arrival.TooLarge();
        }
        if (isThere(household, sha256, size)) {
            return new Arrival.AlreadyThere(sha256, size);
        }
        var begun = uploads.begun(household, laptop, sha256, size).filter(this::isInTime);
        if (begun.isEmpty() && files.held(household) + size > room) {
            return new Arrival.NoRoom();
        }
        return new Arrival.Taken(begun.orElseGet(() -> fresh(household, laptop, sha256, size)));
    }

    private Upload fresh(UUID household, UUID laptop, String sha256, long size) {
        var expires = clock.instant().plus(TIME);
        var id = UUID.randomUUID();
        var fresh = new Upload(household, id, laptop, sha256, size, 0, expires, false);
        uploads.begin(fresh);
        return fresh;
    }

    /// A row without its bytes would keep a file from ever coming back, so the shelf is asked too.
    private boolean isThere(UUID household, String sha256, long size) throws IOException {
        return files.size(household, sha256).equals(Optional.of(size))
                && shelf.size(Names.whole(household, sha256)).equals(OptionalLong.of(size));
    }

    /// How far an upload has come. One whose last answer was lost is finished here.
    public Arrival at(UUID household, UUID id) throws IOException {
        var found = find(household, id);
        if (found.isEmpty()) {
            return new Arrival.NotFound();
        }
        var upload = found.orElseThrow();
        return upload.hasArrived() && !upload.isDone() ? finish(upload) : new Arrival.Taken(upload);
    }

    /// Takes the bytes that begin at `begins`: at most `LARGEST_PART`.
    public Arrival take(UUID household, UUID id, long begins, byte[] bytes) throws IOException {
        var found = find(household, id);
        if (found.isEmpty()) {
            return new Arrival.NotFound();
        }
        var upload = found.orElseThrow();
        if (begins != upload.reached()) {
            return new Arrival.Elsewhere(upload.reached());
        }
        if (bytes.length > Math.min(LARGEST_PART, upload.size() - begins)) {
            return new Arrival.TooLarge();
        }
        return bytes.length == 0 ? at(household, id) : take(upload, bytes);
    }

    private Arrival take(Upload upload, byte[] bytes) throws IOException {
        if (bytes.length == upload.size()) {
            return keepAtOnce(upload, bytes);
        }
        var name = Names.part(upload.household(), upload.id(), upload.reached());
        shelf.put(name, new Bytes(bytes));
        if (!uploads.advance(upload, new Part(upload.reached(), bytes.length, name))) {
            shelf.remove(name);
            return find(upload.household(), upload.id())
                    .<Arrival>map(it -> new Arrival.Elsewhere(it.reached()))
                    .orElseGet(Arrival.NotFound::new);
        }
        return at(upload.household(), upload.id());
    }

    /// A file that came in one piece needs no staging.
    private Arrival keepAtOnce(Upload upload, byte[] bytes) throws IOException {
        var whole = new Bytes(bytes);
        return whole.sha256().equals(upload.sha256()) ? keep(upload, whole) : drop(upload);
    }

    private Arrival finish(Upload upload) throws IOException {
        var parts = uploads.parts(upload);
        var whole = new Joined(shelf, parts);
        try {
            if (whole.size() != upload.size() || !whole.sha256().equals(upload.sha256())) {
                return dropUnlessDone(upload);
            }
            var kept = keep(upload, whole);
            remove(parts);
            return kept;
        } catch (NoSuchFileException _) {
            return dropUnlessDone(upload);
        }
    }

    /// Another process may have finished it meanwhile and cleared the parts away.
    private Arrival dropUnlessDone(Upload upload) throws IOException {
        var now = find(upload.household(), upload.id());
        return now.isPresent() && now.orElseThrow().isDone()
                ? new Arrival.Taken(now.orElseThrow())
                : drop(upload);
    }

    private Arrival keep(Upload upload, Shelf.Source whole) throws IOException {
        shelf.put(Names.whole(upload.household(), upload.sha256()), whole);
        uploads.finish(upload, clock.instant());
        return find(upload.household(), upload.id())
                .<Arrival>map(Arrival.Taken::new)
                .orElseGet(Arrival.NotFound::new);
    }

    private Arrival drop(Upload upload) throws IOException {
        forget(List.of(upload));
        return new Arrival.WrongHash();
    }

    /// Stops an upload and throws away what had arrived. False when there is none.
    public boolean stop(UUID household, UUID id) throws IOException {
        var found = find(household, id);
        forget(found.stream().toList());
        return found.isPresent();
    }

    /// Throws away what did not arrive in time, and bytes that no upload knows of.
    public void sweep() throws IOException {
        var now = clock.instant();
        for (var old = uploads.expired(now); !old.isEmpty(); old = uploads.expired(now)) {
            forget(old);
        }
        shelf.sweep(Names.STAGED, now.minus(TIME).minus(Duration.ofDays(1)));
    }

    private void forget(List<Upload> old) throws IOException {
        for (var upload : old) {
            var parts = uploads.parts(upload);
            uploads.remove(upload);
            remove(parts);
        }
    }

    private void remove(List<Part> parts) throws IOException {
        for (var part : parts) {
            shelf.remove(part.name());
        }
    }

    /// An upload whose time is not over.
    Optional<Upload> find(UUID household, UUID id) {
        return uploads.find(household, id).filter(this::isInTime);
    }

    private boolean isInTime(Upload upload) {
        return clock.instant().isBefore(upload.expires());
    }
}
