package org.hearthbook.records.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

final class ContentCodingTest {

    private static final int MOST = 1_000_000;
    private static final byte[] MESSAGE = "Ọlá had a good day. ".repeat(5_000).getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource
    void givesBackWhatWasPackedAndSavesBytes(ContentCoding coding) throws IOException {
        for (var message : new byte[][] {MESSAGE, {}, {7}}) {
            assertArrayEquals(message, coding.unpack(coding.pack(message), MOST));
        }
        assertTrue(coding.pack(MESSAGE).length < MESSAGE.length / 50);
    }

    @ParameterizedTest
    @EnumSource
    void unpacksPiecesThatWerePutTogetherAsOne(ContentCoding coding) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var at = 0; at < MESSAGE.length; at += 9_000) {
            whole.write(
                    coding.pack(
                            Arrays.copyOfRange(MESSAGE, at, Math.min(MESSAGE.length, at + 9_000))));
        }

        assertArrayEquals(MESSAGE, coding.unpack(whole.toByteArray(), MOST));
    }

    @ParameterizedTest
    @EnumSource
    void unpacksNoMoreThanWasAgreedOn(ContentCoding coding) throws IOException {
        var packed = coding.pack(MESSAGE);

        assertArrayEquals(MESSAGE, coding.unpack(packed, MESSAGE.length));
        assertThrows(IOException.class, () -> coding.unpack(packed, MESSAGE.length - 1));
        assertThrows(
                IOException.class, () -> coding.unpack(coding.pack(new byte[MOST * 100]), MOST));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsCutShortOrNotPackedAtAll(ContentCoding coding) {
        var random = new Random(11);
        var packed = coding.pack(MESSAGE);
        for (var length = 1; length < packed.length; length += 7) {
            var cut = Arrays.copyOf(packed, length);
            assertThrows(IOException.class, () -> coding.unpack(cut, MOST), "cut at " + length);
        }
        for (var turn = 0; turn < 200; turn++) {
            var garbage = new byte[1 + random.nextInt(2_000)];
            random.nextBytes(garbage);
            assertThrows(IOException.class, () -> coding.unpack(garbage, MOST));
        }
    }

    /// Whatever is done to it, something comes out or it is refused; nothing else happens.
    @ParameterizedTest
    @EnumSource
    void outlivesWhatWasChangedOnTheWay(ContentCoding coding) {
        var random = new Random(12);
        var packed = coding.pack(MESSAGE);
        var refused = 0;
        for (var turn = 0; turn < 3_000; turn++) {
            var changed = packed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertTrue(coding.unpack(changed, MOST).length <= MOST);
            } catch (IOException _) {
                refused++;
            }
        }
        assertTrue(refused > 1_000, "refused: " + refused);
    }

    @Test
    void remembersNoMoreThan8MebibytesForAnybody() throws IOException {
        var wants = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStreamNoFinalizer(wants, 1)) {
            out.setLong(27).write(MESSAGE);
        }

        assertThrows(IOException.class, () -> ContentCoding.ZSTD.unpack(wants.toByteArray(), MOST));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'zstd, gzip', ZSTD",
                "'gzip, zstd', ZSTD",
                "'gzip,zstd', ZSTD",
                "'gzip', GZIP",
                "'deflate, gzip, br', GZIP",
                "'x-gzip', none",
                "'identity', none",
                "'', none"
            })
    void takesTheBestThatBothKnow(String acceptEncoding, ContentCoding best) {
        assertEquals(Optional.ofNullable(best), ContentCoding.bestOf(acceptEncoding));
    }

    @Test
    void saysWhatItKnowsTheBestFirst() {
        assertEquals("zstd, gzip", ContentCoding.accepted());
        assertEquals(Optional.of(ContentCoding.ZSTD), ContentCoding.named("zstd"));
        assertEquals(Optional.of(ContentCoding.GZIP), ContentCoding.named("gzip"));
        assertEquals(Optional.empty(), ContentCoding.named("br"));
    }
}
