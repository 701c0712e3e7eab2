package org.hearthbook.service.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.FileStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;

/// Files as they are given out of an object store.
final class DownloadsTest {

    private static final int PIECE = Pieces.LARGEST;
    private static final UUID HOME = new UUID(1, 1);
    private static final String HASH = "0".repeat(64);
    private static final byte[] PHOTO = ShelfContract.bytes(3 * PIECE + 77);

    @TempDir private Path folder;
    private Database database;
    private Shelf shelf;
    private Downloads downloads;

    @BeforeEach
    void open() throws IOException {
        database = Database.file(folder.resolve("service.db"));
        shelf = FilePlace.of(S3Server.emptyPlace(folder)).open();
        shelf.put(Names.whole(HOME, HASH), new Bytes(PHOTO));
        downloads = new Downloads(shelf, new FileStore(database));
    }

    @AfterEach
    void close() {
        shelf.close();
        database.close();
    }

    @Test
    void giveWhatWasAskedForWhereverItBeginsAndEnds() throws IOException {
        var edges = new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1};
        for (var from : edges) {
            for (var length : new int[] {1, PIECE, PIECE + 1, 2 * PIECE}) {
                try (var bytes = given(from, length)) {
                    var wanted = Arrays.copyOfRange(PHOTO, from, from + length);
                    assertArrayEquals(wanted, bytes.readAllBytes(), from + " and " + length);
                }
            }
        }
    }

    @Test
    void areReadByMoreAtOnceThanTheStoreHasConnections() throws IOException {
        var reading = new ArrayList<InputStream>();
        while (reading.size() < 60) {
            var bytes = given(0, PHOTO.length);
            assertEquals(PHOTO[0], (byte) bytes.read());
            reading.add(bytes);
        }

        for (var bytes : reading) {
            try (bytes) {
                assertArrayEquals(Arrays.copyOfRange(PHOTO, 1, PHOTO.length), bytes.readAllBytes());
            }
        }
    }

    @Test
    void areEmptyWhenTheBytesAreNotThere() throws IOException {
        assertTrue(downloads.open(HOME, "1".repeat(64), 0, 1).isEmpty());
    }

    @Test
    void endWithAFaultWhenTheBytesAreFewerThanWereSaid() throws IOException {
        try (var bytes = given(0, PHOTO.length + 1)) {
            assertThrows(IOException.class, bytes::readAllBytes);
        }
    }

    private InputStream given(long from, long length) throws IOException {
        return downloads.open(HOME, HASH, from, length).orElseThrow();
    }
}
