package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.laptop.keys.SealingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;

class SealedFilesTest {

    private static final UUID CERTIFICATE = new UUID(0xf000, 1);
    private static final UUID PHOTO = new UUID(0xf000, 2);
    private static final int PART = PartSeal.PART;

    @TempDir private Path home;
    private Path folder;
    private Vault vault;
    private SealedFiles files;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        vault = KitchenLaptop.newBook(folder);
        files = KitchenLaptop.files(vault);
    }

    @AfterEach
    void end() {
        vault.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PART - 1, PART, PART + 1, 2 * PART, 3 * PART + 7})
    void givesBackWhatItWasGiven(int size) throws IOException {
        var plain = bytes(size);

        var storing = files.store(PHOTO, new ByteArrayInputStream(plain), _ -> {});

        var sha256 = HexFormat.of().formatHex(Sha256.of(plain));
        var stored = new StoredFile(PHOTO, size, sha256);
        assertEquals(new FileStoring.Stored(stored), storing);
        assertEquals(Optional.of(stored), files.find(PHOTO));
        assertArrayEquals(plain, read(PHOTO));
        assertEquals(Optional.empty(), files.damage(PHOTO));
    }

    @Test
    void keepsFilesAcrossClosing() throws IOException {
        store(PHOTO, bytes(PART + 9));
        store(CERTIFICATE, bytes(100));
        vault.close();
        vault = KitchenLaptop.open(folder);
        files = KitchenLaptop.files(vault);

        assertEquals(
                List.of(PHOTO, CERTIFICATE), files.all().stream().map(StoredFile::id).toList());
        assertArrayEquals(bytes(PART + 9), read(PHOTO));
    }

    @Test
    void tellsHowFarItIs() {
        var done = new ArrayList<Long>();

        files.store(PHOTO, new ByteArrayInputStream(bytes(2 * PART + 5)), done::add);

        assertEquals(List.of((long) PART, 2L * PART, 2L * PART + 5), done);
    }

    @Test
    void leavesNothingWhenItIsCancelled() throws IOException {
        var source = new ByteArrayInputStream(bytes(3 * PART));

        assertThrows(
                CancellationException.class,
                () -> files.store(PHOTO, source, SealedFilesTest::cancel));

        assertNothingKept();
    }

    @Test
    void leavesNothingOfASourceThatBreaksOff() throws IOException {
        var pulledOut = InputStream.nullInputStream();
        pulledOut.close();
        var stick = new SequenceInputStream(new ByteArrayInputStream(bytes(2 * PART)), pulledOut);

        var storing = files.store(PHOTO, stick, _ -> {});

        assertEquals(new FileStoring.SourceUnreadable(), storing);
        assertNothingKept();
    }

    @Test
    void leavesAKeptFileAsItIs() throws IOException {
        var first = files.store(PHOTO, new ByteArrayInputStream(bytes(10)), _ -> {});

        var again = files.store(PHOTO, new ByteArrayInputStream(bytes(20)), _ -> {});

        assertEquals(first, again);
        assertArrayEquals(bytes(10), read(PHOTO));
    }

    @Test
    void storesAgainWhatIsGoneFromTheDisk() throws IOException {
        store(PHOTO, bytes(10));
        Files.delete(sealed(PHOTO));

        store(PHOTO, bytes(10));

        assertArrayEquals(bytes(10), read(PHOTO));
    }

    @Test
    void opensNothingForAnotherHousehold() throws IOException {
        store(PHOTO, bytes(50));
        var neighbours = vault.files(new UUID(9, 9), SealingKey.random(new FixedRandom(8)));

        assertEquals(Optional.empty(), neighbours.find(PHOTO));
        assertThrows(FileDamaged.class, () -> neighbours.open(PHOTO));
    }

    @Test
    void letsGoOfAFileThatIsRemoved() throws IOException {
        store(PHOTO, bytes(50));

        assertEquals(new Saving.Kept(), files.remove(PHOTO));

        assertEquals(Optional.empty(), files.find(PHOTO));
        assertThrows(FileDamaged.class, () -> files.open(PHOTO));
        assertEquals(false, Files.exists(sealed(PHOTO)));
        store(PHOTO, bytes(60));
        assertArrayEquals(bytes(60), read(PHOTO));
    }

    private void store(UUID id, byte[] plain) {
        var storing = files.store(id, new ByteArrayInputStream(plain), _ -> {});
        assertEquals(true, storing instanceof FileStoring.Stored, storing.toString());
    }

    private byte[] read(UUID id) throws IOException {
        try (var plain = files.open(id)) {
            return plain.readAllBytes();
        }
    }

    private Path sealed(UUID id) {
        return new BookFolder(folder).file(id);
    }

    private void assertNothingKept() throws IOException {
        assertEquals(List.of(), files.all());
        try (var left = Files.list(folder.resolve("files"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static void cancel(long done) {
        if (done > PART) {
            throw new CancellationException();
        }
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
