package org.hearthbook.service.handing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.handing.Handed;
import org.hearthbook.records.handing.NotTaken;
import org.hearthbook.service.files.Downloads;
import org.hearthbook.service.files.FilePlace;
import org.hearthbook.service.files.SmallShelf;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.store.Town;
import org.hearthbook.service.trying.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// The photos on a memory stick, and a disk that is full.
final class FilesInTest {

    private static final int PART = Uploads.LARGEST_PART;
    private static final byte[] PHOTO = bytes(2 * PART + 12_345);
    private static final byte[] SMALL = bytes(70);

    @TempDir private Path folder;
    private final ServiceKeys keys = ServiceKeys.fresh(new SecureRandom());
    private Database database;
    private SmallShelf shelf;
    private UUID home;
    private Handed stick;

    @BeforeEach
    void seal() throws IOException, NotTaken {
        database = Database.file(folder.resolve("service.db"));
        home = new Town(database).household("The Okafor household");
        shelf = new SmallShelf(new FilePlace.Folder(folder.resolve("files")).open());
        var file = new Stick(keys).with(home, List.of(), PHOTO, SMALL);
        stick = Handed.check(file, keys::open, _ -> {});
    }

    @AfterEach
    void close() {
        shelf.close();
        database.close();
    }

    @Test
    void bringsEachPhotoOnceAndCountsItEachTime() throws IOException, NotTaken {
        assertEquals(2, take());
        assertEquals(2, take());

        assertArrayEquals(PHOTO, stored(PHOTO));
        assertArrayEquals(SMALL, stored(SMALL));
    }

    @Test
    void finishesAndCountsWhatHadArrivedWholeWhenTheDiskWasFull() throws IOException, NotTaken {
        shelf.hasRoomFor(PART);
        assertThrows(IOException.class, this::take);
        shelf.isCleared();

        assertEquals(2, take());

        assertArrayEquals(PHOTO, stored(PHOTO));
        assertArrayEquals(SMALL, stored(SMALL));
    }

    private int take() throws IOException, NotTaken {
        var uploads = Uploads.into(shelf, database, new Clock());
        return new FilesIn(uploads, home, Stick.KITCHEN).take(stick);
    }

    private byte[] stored(byte[] file) throws IOException {
        var downloads = new Downloads(shelf, new FileStore(database));
        var hash = Hashes.of(file);
        assertEquals(file.length, downloads.size(home, hash).orElseThrow());
        try (var in = downloads.open(home, hash, 0, file.length).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
