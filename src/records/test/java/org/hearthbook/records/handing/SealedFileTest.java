package org.hearthbook.records.handing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.handing.NotTaken.Why;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class SealedFileTest {

    private static final Leaf.Cover COVER =
            new Leaf.Cover(
                    new UUID(1, 1),
                    new UUID(1, 2),
                    new UUID(1, 3),
                    Instant.parse("2027-03-01T22:04:00Z"),
                    null,
                    1,
                    1,
                    5);
    private static final Leaf.Pages PAGES =
            new Leaf.Pages(List.of(new Leaf.Carried("{\"a\":1}", null, null)));
    private static final Leaf.Seal SEAL = new Leaf.Seal("signed", null);

    /// Stands for HPKE: the key, behind as many bytes as an encapsulation and a tag have.
    private static byte[] slot(String about, byte[] key) {
        var slot = Arrays.copyOf(key, Head.SLOT);
        slot[Head.SLOT - 1] = 1;
        return slot;
    }

    private static Optional<byte[]> opened(String about, byte[] slot) {
        return slot[Head.SLOT - 1] == 1
                ? Optional.of(Arrays.copyOf(slot, Cipherer.KEY))
                : Optional.empty();
    }

    private static byte[] file() throws IOException {
        var out = new ByteArrayOutputStream();
        Sealer.Recipient recipient = SealedFileTest::slot;
        var sealer = Sealer.begin(out, List.of(recipient), new SecureRandom());
        sealer.write(COVER);
        sealer.write(PAGES);
        sealer.write(new Leaf.FileBegins(new UUID(1, 4), "00", 5));
        sealer.write(new Leaf.Piece("hel".getBytes(StandardCharsets.US_ASCII)));
        sealer.write(new Leaf.Piece("lo".getBytes(StandardCharsets.US_ASCII)));
        sealer.end(_ -> SEAL);
        return out.toByteArray();
    }

    private static Handed checked(byte[] file) throws IOException, NotTaken {
        return Handed.check(() -> new ByteArrayInputStream(file), SealedFileTest::opened, _ -> {});
    }

    private static Why whyNot(byte[] file) {
        return assertThrows(NotTaken.class, () -> checked(file)).why();
    }

    @Test
    void givesBackWhatWasPutIn() throws Exception {
        var handed = checked(file());

        assertEquals(COVER, handed.cover());
        assertEquals(SEAL, handed.seal());
        try (var reading = handed.again()) {
            assertEquals(COVER, reading.next());
            assertEquals(PAGES, reading.next());
            assertEquals(new Leaf.FileBegins(new UUID(1, 4), "00", 5), reading.next());
            assertArrayEquals(
                    "hello".getBytes(StandardCharsets.US_ASCII), reading.file().readAllBytes());
            assertEquals(SEAL, reading.next());
            assertNull(reading.next());
        }
    }

    @Test
    void tellsEveryChangedByte() throws IOException {
        var whole = file();
        for (var at = 0; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= 4;

            whyNot(changed);
        }
    }

    @Test
    void tellsEveryCut() throws IOException {
        var whole = file();
        for (var length = Head.MAGIC.length; length < whole.length; length++) {
            var why = whyNot(Arrays.copyOf(whole, length));

            assertFalse(why == Why.NOT_ONE_OF_OURS || why == Why.NEWER, "at " + length);
        }
    }

    @Test
    void refusesANewerFormatAndWhatGoesOnBehindTheSeal() throws IOException {
        var newer = file();
        newer[Head.MAGIC.length] = 2;
        var whole = file();

        assertEquals(Why.NEWER, whyNot(newer));
        assertEquals(Why.DAMAGED, whyNot(Arrays.copyOf(whole, whole.length + 1)));
    }

    @Test
    void findsOutWhenTheFileIsAnotherTheSecondTime() throws Exception {
        var files = List.of(file(), file()).iterator();
        var handed =
                Handed.check(
                        () -> new ByteArrayInputStream(files.next()),
                        SealedFileTest::opened,
                        _ -> {});

        try (var reading = handed.again()) {
            assertEquals(Why.DAMAGED, assertThrows(NotTaken.class, reading::next).why());
        }
    }

    @Test
    void refusesAPageThatUnpacksIntoTooMuch() throws IOException {
        var bomb = new Leaf.Carried("x".repeat(1024 * 1024), null, null);
        var out = new ByteArrayOutputStream();
        Sealer.Recipient recipient = SealedFileTest::slot;
        var sealer = Sealer.begin(out, List.of(recipient), new SecureRandom());
        sealer.write(COVER);
        sealer.write(new Leaf.Pages(Collections.nCopies(20, bomb)));
        sealer.end(_ -> SEAL);

        assertEquals(Why.DAMAGED, whyNot(out.toByteArray()));
    }

    @Test
    void isForSomebody() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Sealer.begin(new ByteArrayOutputStream(), List.of(), new SecureRandom()));
    }
}
