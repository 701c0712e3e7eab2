package org.hearthbook.service.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;

/// What every shelf promises.
abstract class ShelfContract {

    private static final String CERTIFICATE = "files/kitchen/certificate";
    private static final byte[] BYTES = bytes(100_000);

    @TempDir Path folder;

    private Shelf shelf;

    abstract String place();

    @BeforeEach
    void open() throws IOException {
        shelf = FilePlace.of(place()).open();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void givesBackWhatWasPutThere() throws IOException {
        shelf.put(CERTIFICATE, new Bytes(BYTES));

        assertEquals(OptionalLong.of(BYTES.length), shelf.size(CERTIFICATE));
        assertArrayEquals(BYTES, read(CERTIFICATE, 0, BYTES.length));
    }

    @Test
    void givesSomeOfIt() throws IOException {
        shelf.put(CERTIFICATE, new Bytes(BYTES));

        var some = read(CERTIFICATE, 70_000, 20_000);

        assertArrayEquals(Arrays.copyOfRange(BYTES, 70_000, 90_000), some);
    }

    @Test
    void hasTheNewestOfWhatWasPutThere() throws IOException {
        shelf.put(CERTIFICATE, new Bytes(BYTES));
        shelf.put(CERTIFICATE, new Bytes(bytes(10)));

        assertArrayEquals(bytes(10), read(CERTIFICATE, 0, 10));
    }

    @Test
    void saysThatNothingLiesUnderAName() throws IOException {
        assertEquals(OptionalLong.empty(), shelf.size("files/none"));
        assertThrows(NoSuchFileException.class, () -> shelf.open("files/none", 0, 1));
    }

    @Test
    void takesAwayWhatIsThereAndWhatIsNot() throws IOException {
        shelf.put(CERTIFICATE, new Bytes(BYTES));

        shelf.remove(CERTIFICATE);
        shelf.remove(CERTIFICATE);

        assertEquals(OptionalLong.empty(), shelf.size(CERTIFICATE));
    }

    @Test
    void hasNothingOfAWriteThatWasCutOff() {
        assertThrows(IOException.class, () -> shelf.put(CERTIFICATE, cutOff()));

        assertEquals(OptionalLong.empty(), assertSize());
    }

    @Test
    void keepsWhatWasThereWhenTheNextWriteIsCutOff() throws IOException {
        shelf.put(CERTIFICATE, new Bytes(BYTES));

        assertThrows(IOException.class, () -> shelf.put(CERTIFICATE, cutOff()));

        assertArrayEquals(BYTES, read(CERTIFICATE, 0, BYTES.length));
    }

    @Test
    void refusesFewerBytesThanWereSaid() {
        assertThrows(IOException.class, () -> shelf.put(CERTIFICATE, tooShort()));

        assertEquals(OptionalLong.empty(), assertSize());
    }

    @Test
    void sweepsOneFolderOfWhatIsOld() throws IOException {
        shelf.put("staged/one", new Bytes(BYTES));
        shelf.put("staged/other", new Bytes(BYTES));
        shelf.put(CERTIFICATE, new Bytes(BYTES));

        assertEquals(0, shelf.sweep("staged", Instant.EPOCH));
        assertEquals(2, shelf.sweep("staged", Instant.parse("2999-01-01T00:00:00Z")));

        assertEquals(OptionalLong.empty(), shelf.size("staged/one"));
        assertEquals(OptionalLong.of(BYTES.length), shelf.size(CERTIFICATE));
    }

    @Test
    void isTheSameForAnotherProcess() throws IOException {
        shelf.put(CERTIFICATE, new Bytes(BYTES));

        try (var other = FilePlace.of(place()).open()) {
            assertEquals(OptionalLong.of(BYTES.length), other.size(CERTIFICATE));
        }
    }

    static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private OptionalLong assertSize() {
        try {
            return shelf.size(CERTIFICATE);
        } catch (IOException because) {
            throw new AssertionError(because);
        }
    }

    private byte[] read(String name, long from, long length) throws IOException {
        try (var in = shelf.open(name, from, length)) {
            return in.readAllBytes();
        }
    }

    private static Shelf.Source cutOff() {
        return new Given(
                () -> new SequenceInputStream(new ByteArrayInputStream(BYTES), new Broken()));
    }

    private static Shelf.Source tooShort() {
        return new Given(() -> new ByteArrayInputStream(BYTES));
    }

    /// Says that it has twice as much as `BYTES`.
    private record Given(Supplier<InputStream> stream) implements Shelf.Source {

        @Override
        public long size() {
            return 2L * BYTES.length;
        }

        @Override
        public InputStream open() {
            return stream.get();
        }
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("cut off");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("cut off");
        }
    }
}
