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
import java.util.ArrayList;
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

    /// Begins to take a file in, or goes on where the same laptop had come to with it. What had
    /// arrived whole is finished; if it proves not to be the file, it begins anew.
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
        var begun =
                uploads.begun(household, laptop, sha256, size)
                        .filter(it -> it.hasArrived() || isInTime(it));
        if (begun.isPresent() && reached(begun.orElseThrow()) instanceof Arrival.Taken taken) {
            return taken;
        }
        return files.held(household) + size > room
                ? new Arrival.NoRoom()
                : new Arrival.Taken(fresh(household, laptop, sha256, size));
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

    /// How far an upload has come.
    public Arrival at(UUID household, UUID id) throws IOException {
        var found = find(household, id);
        return found.isPresent() ? reached(found.orElseThrow()) : new Arrival.NotFound();
    }

    /// A laptop that hears that all has come may let its own copy go. So nobody hears it before the
    /// whole is there: what had only arrived is finished here.
    private Arrival reached(Upload upload) throws IOException {
        if (!upload.hasArrived()) {
            return new Arrival.Taken(upload);
        }
        if (!upload.isDone()) {
            return finish(upload);
        }
        return isThere(upload.household(), upload.sha256(), upload.size())
                ? new Arrival.Taken(upload)
                : new Arrival.NotFound();
    }

    /// Takes the bytes that begin at `begins`: at most `LARGEST_PART`.
    public Arrival take(UUID household, UUID id, long begins, byte[] bytes) throws IOException {
        var found = find(household, id);
        if (found.isEmpty()) {
            return new Arrival.NotFound();
        }
        var upload = found.orElseThrow();
        if (begins != upload.reached()) {
            return elsewhere(upload);
        }
        if (bytes.length > Math.min(LARGEST_PART, upload.size() - begins)) {
            return new Arrival.TooLarge();
        }
        return bytes.length == 0 ? reached(upload) : take(upload, bytes);
    }

    private Arrival elsewhere(Upload upload) throws IOException {
        var reached = reached(upload);
        return reached instanceof Arrival.Taken(var now)
                ? new Arrival.Elsewhere(now.reached())
                : reached;
    }

    private Arrival take(Upload upload, byte[] bytes) throws IOException {
        if (bytes.length == upload.size()) {
            return keepAtOnce(upload, bytes);
        }
        var name = Names.part(upload.household(), upload.id(), upload.reached());
        shelf.put(name, new Bytes(bytes));
        if (!uploads.advance(upload, new Part(upload.reached(), bytes.length, name))) {
            shelf.remove(name);
            var newest = newest(upload);
            return newest.isPresent() ? elsewhere(newest.orElseThrow()) : new Arrival.NotFound();
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
            if (isWhole(upload, whole)) {
                var kept = keep(upload, whole);
                remove(parts);
                return kept;
            }
        } catch (IOException because) {
            return doneElsewhere(upload).orElseThrow(() -> because);
        }
        var done = doneElsewhere(upload);
        return done.isPresent() ? done.orElseThrow() : drop(upload);
    }

    private static boolean isWhole(Upload upload, Joined whole) throws IOException {
        try {
            return whole.size() == upload.size() && whole.sha256().equals(upload.sha256());
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /// Another process may have finished it meanwhile and cleared the parts away.
    private Optional<Arrival> doneElsewhere(Upload upload) {
        return newest(upload).filter(Upload::isDone).map(Arrival.Taken::new);
    }

    private Arrival keep(Upload upload, Shelf.Source whole) throws IOException {
        shelf.put(Names.whole(upload.household(), upload.sha256()), whole);
        uploads.finish(upload, clock.instant());
        return newest(upload).<Arrival>map(Arrival.Taken::new).orElseGet(Arrival.NotFound::new);
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

    /// Throws away what did not arrive in time, and bytes that no upload knows of. What arrived
    /// whole is finished.
    ///
    /// @throws IOException if that cannot be done now; then its parts stay where they are
    public void sweep() throws IOException {
        var now = clock.instant();
        for (var old = uploads.expired(now); !old.isEmpty(); old = uploads.expired(now)) {
            clear(old);
        }
        shelf.sweep(Names.STAGED, now.minus(TIME).minus(Duration.ofDays(1)));
    }

    /// One that finds no room does not keep the others from making some.
    private void clear(List<Upload> old) throws IOException {
        var left = new ArrayList<IOException>();
        for (var upload : old) {
            try {
                if (!upload.isDone()) {
                    reached(upload);
                }
                forget(List.of(upload));
            } catch (IOException because) {
                left.add(because);
            }
        }
        if (!left.isEmpty()) {
            throw left.getFirst();
        }
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

    private Optional<Upload> newest(Upload upload) {
        return uploads.find(upload.household(), upload.id());
    }

    private boolean isInTime(Upload upload) {
        return clock.instant().isBefore(upload.expires());
    }
}
