package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

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
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A file that comes from elsewhere, and is cut off on its way.
class ComingFileTest {

    private static final UUID PHOTO = new UUID(0xf000, 2);
    private static final int PART = PartSeal.PART;

    @TempDir private Path home;
    private final List<Long> askedFrom = new ArrayList<>();
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

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private Path coming() {
        return folder.resolve("files").resolve(PHOTO + ".sealed.coming");
    }

    /// Gives `photo` up to `cut`, and then an error, unless all of it was given and is right.
    private FileSource source(byte[] photo, long cut) {
        return (offset, soFar) -> {
            askedFrom.add(offset);
            assertArrayEquals(Sha256.of(Arrays.copyOf(photo, (int) offset)), clone(soFar).digest());
            var given = Math.max(0, (int) (Math.min(cut, photo.length) - offset));
            var some = new ByteArrayInputStream(photo, (int) offset, given);
            return cut >= photo.length ? some : new SequenceInputStream(some, new CutOff());
        };
    }

    private static MessageDigest clone(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final class CutOff extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line is cut");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("the line is cut");
        }
    }

    private FileStoring fetch(byte[] photo, long cut) {
        return files.fetch(PHOTO, photo.length, source(photo, cut));
    }

    private void assertKept(byte[] photo) throws IOException {
        try (var plain = files.open(PHOTO)) {
            assertArrayEquals(photo, plain.readAllBytes());
        }
        assertFalse(Files.exists(coming()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PART - 1, PART, PART + 1, 2 * PART, 3 * PART + 7})
    void isKeptAsItCame(int size) throws IOException {
        var photo = bytes(size);

        var stored = assertInstanceOf(FileStoring.Stored.class, fetch(photo, size)).file();

        var sha256 = HexFormat.of().formatHex(Sha256.of(photo));
        assertEquals(new StoredFile(PHOTO, size, sha256), stored);
        assertKept(photo);
    }

    @Test
    void isGoneOnWithAlsoAfterTheProgramWasStartedAgain() throws IOException {
        var photo = bytes(4 * PART + 77);
        for (var cut : List.of(PART - 1, PART, 2 * PART + 9, 4 * PART + 76)) {
            assertInstanceOf(FileStoring.SourceUnreadable.class, fetch(photo, cut));
            vault.close();
            vault = KitchenLaptop.open(folder);
            files = KitchenLaptop.files(vault);
        }

        assertInstanceOf(FileStoring.Stored.class, fetch(photo, photo.length));

        assertEquals(List.of(0L, 0L, (long) PART, 2L * PART, 4L * PART), askedFrom);
        assertKept(photo);
    }

    @Test
    void comesAgainFromWhereItIsTornOrChanged() throws IOException {
        var photo = bytes(4 * PART);
        for (var at : List.of(0, PART + 100, 3 * PART)) {
            fetch(photo, 3 * PART + 5L);
            var sealed = Files.readAllBytes(coming());
            if (at < sealed.length) {
                sealed[at] ^= 1;
            }
            Files.write(coming(), at == 3 * PART ? Arrays.copyOf(sealed, at) : sealed);
        }

        assertInstanceOf(FileStoring.Stored.class, fetch(photo, photo.length));

        assertEquals(List.of(0L, 0L, (long) PART, 2L * PART), askedFrom);
        assertKept(photo);
    }

    @Test
    void beginsAgainWhenAllOfItCameAndItIsAnotherFile() {
        var photo = bytes(2 * PART + 5);
        FileSource lying =
                (_, _) -> new SequenceInputStream(new ByteArrayInputStream(photo), new CutOff());

        assertInstanceOf(
                FileStoring.SourceUnreadable.class, files.fetch(PHOTO, photo.length, lying));

        assertFalse(Files.exists(coming()));
        assertInstanceOf(FileStoring.Stored.class, fetch(photo, photo.length));
        assertEquals(List.of(0L), askedFrom);
    }

    @Test
    void isSweptWhenNobodyWentOnWithItForAMonth() throws IOException {
        fetch(bytes(2 * PART), PART + 5L);
        vault.close();
        Files.setLastModifiedTime(
                coming(), FileTime.from(Instant.now().minus(Duration.ofDays(31))));

        vault = KitchenLaptop.open(folder);

        assertFalse(Files.exists(coming()));
    }

    @Test
    void leavesNothingReadableOnTheDisk() throws IOException {
        var photo = "Amara at the seaside. ".repeat(100_000).getBytes(US_ASCII);
        fetch(photo, PART + 5L);

        assertTrue(Files.size(coming()) > PART);
        assertFalse(new String(Files.readAllBytes(coming()), ISO_8859_1).contains("seaside"));
    }
}
