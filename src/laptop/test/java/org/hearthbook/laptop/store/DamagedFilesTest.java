package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// One thing is done to a sealed file behind the book's back: its part is named.
class DamagedFilesTest {

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

    @Test
    void namesThePartThatWasAlteredAndGivesTheOnesBefore() throws IOException {
        store(PHOTO, bytes(3 * PART));
        var sealed = Files.readAllBytes(sealed(PHOTO));
        sealed[PART + PartSeal.EXTRA + 500] ^= 1;
        Files.write(sealed(PHOTO), sealed);

        try (var plain = files.open(PHOTO)) {
            assertEquals(PART, plain.readNBytes(PART).length);
            assertDamaged(FileDamaged.Kind.ALTERED, 1, plain);
        }
        assertEquals(Optional.of(FileDamaged.Kind.ALTERED), files.damage(PHOTO));
    }

    @Test
    void namesThePartThatIsMissing() throws IOException {
        store(PHOTO, bytes(3 * PART));
        cut(PHOTO, 2 * (PART + PartSeal.EXTRA));

        try (var plain = files.open(PHOTO)) {
            plain.readNBytes(2 * PART);
            assertDamaged(FileDamaged.Kind.MISSING, 2, plain);
        }
        assertEquals(Optional.of(FileDamaged.Kind.MISSING), files.damage(PHOTO));
    }

    @Test
    void namesAPartOfWhichSomeIsMissing() throws IOException {
        store(PHOTO, bytes(PART + 10));
        cut(PHOTO, PART + PartSeal.EXTRA + 3);

        try (var plain = files.open(PHOTO)) {
            plain.readNBytes(PART);
            assertDamaged(FileDamaged.Kind.MISSING, 1, plain);
        }
    }

    @Test
    void isNotFooledByPartsThatChangePlaces() throws IOException {
        store(PHOTO, bytes(3 * PART));
        var sealed = Files.readAllBytes(sealed(PHOTO));
        var length = PART + PartSeal.EXTRA;
        var swapped = new byte[sealed.length];
        System.arraycopy(sealed, length, swapped, 0, length);
        System.arraycopy(sealed, 0, swapped, length, length);
        System.arraycopy(sealed, 2 * length, swapped, 2 * length, length);
        Files.write(sealed(PHOTO), swapped);

        try (var plain = files.open(PHOTO)) {
            assertDamaged(FileDamaged.Kind.ALTERED, 0, plain);
        }
    }

    @Test
    void isNotFooledByOneFileInThePlaceOfAnother() throws IOException {
        store(PHOTO, bytes(50));
        store(CERTIFICATE, bytes(50));
        Files.write(sealed(PHOTO), Files.readAllBytes(sealed(CERTIFICATE)));

        try (var plain = files.open(PHOTO)) {
            assertDamaged(FileDamaged.Kind.ALTERED, 0, plain);
        }
    }

    @Test
    void isNotFooledByAFileThatWasShortenedInTheDatabaseToo() throws Exception {
        store(PHOTO, bytes(2 * PART));
        vault.close();
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "UPDATE file SET parts = 1, size = " + PART);
        }
        vault = KitchenLaptop.open(folder);
        files = KitchenLaptop.files(vault);

        try (var plain = files.open(PHOTO)) {
            assertDamaged(FileDamaged.Kind.ALTERED, 0, plain);
        }
    }

    private void store(UUID id, byte[] plain) {
        var storing = files.store(id, new ByteArrayInputStream(plain), _ -> {});
        assertEquals(true, storing instanceof FileStoring.Stored, storing.toString());
    }

    private Path sealed(UUID id) {
        return new BookFolder(folder).file(id);
    }

    private void cut(UUID id, int length) throws IOException {
        var sealed = Files.readAllBytes(sealed(id));
        Files.write(sealed(id), Arrays.copyOf(sealed, length));
    }

    private static void assertDamaged(FileDamaged.Kind kind, long part, InputStream plain) {
        var damaged = assertThrows(FileDamaged.class, plain::readAllBytes);
        assertEquals(kind, damaged.kind());
        assertEquals(part, damaged.part());
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
