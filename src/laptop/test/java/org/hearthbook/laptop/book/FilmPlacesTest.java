package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

final class FilmPlacesTest {

    private static final String PLACE = "+51.8892+000.9042/";
    private static final String PICTURES = "pictures of the garden";
    private static final int SAMPLES_AT = 24;

    @ParameterizedTest
    @ValueSource(strings = {"udta", "meta", "uuid"})
    void overwritesABoxThatTellsAPlaceWhereverItLies(String type) {
        var telling = box(type, bytes("©xyz" + PLACE));
        for (var film :
                new byte[][] {
                    film(box("moov", telling, picturesTrack()), new byte[0]),
                    film(box("moov", track("vide", telling)), new byte[0]),
                    film(box("moov", picturesTrack()), telling)
                }) {
            assertTrue(tells(film, PLACE));

            var without = takenOut(film);

            assertFalse(tells(without, PLACE));
            assertTrue(tells(without, PICTURES));
            assertEquals(film.length, without.length);
            assertEquals(indexOf(film, "moov"), indexOf(without, "moov"));
            assertArrayEquals(without, takenOut(without));
        }
    }

    @Test
    void overwritesATrackThatNobodySeesWithItsSamples() {
        var places = bytes(PLACE.repeat(3));
        var mdat = box("mdat", places, bytes(PICTURES));
        var film = joined(header(), mdat, box("moov", placesTrack(places.length), picturesTrack()));

        var without = takenOut(film);

        assertFalse(tells(without, PLACE));
        assertTrue(tells(without, PICTURES));
        assertFalse(tells(without, "stsz"));
        assertEquals(film.length, without.length);
    }

    @Test
    void leavesAFilmThatTellsNoPlaceAsItIs() {
        var film = film(box("moov", picturesTrack()), new byte[0]);

        assertArrayEquals(film, takenOut(film));
    }

    @Test
    void readsLongBoxes() {
        var telling = bytes("©xyz" + PLACE);
        var size = 16 + telling.length;
        var udta = ByteBuffer.allocate(size).putInt(1).put(bytes("udta")).putLong(size);
        var film = film(box("moov", udta.put(telling).array(), picturesTrack()), new byte[0]);

        assertFalse(tells(takenOut(film), PLACE));
    }

    @Test
    void endsWhateverTheBytesAre() {
        var seed = 20261122L;
        var random = new Random(seed);
        var film = joined(header(), box("moov", placesTrack(40), picturesTrack()));
        for (var times = 0; times < 20_000; times++) {
            var broken = film.clone();
            for (var spot = 0; spot < 4; spot++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            var cut = Arrays.copyOf(broken, random.nextInt(broken.length));

            assertNotNull(takenOut(cut), "seed " + seed);
        }
    }

    private static byte[] takenOut(byte[] film) {
        return PhotoPlaces.takenOut("video/mp4", film);
    }

    private static byte[] film(byte[] moov, byte[] after) {
        return joined(header(), box("mdat", bytes(PICTURES)), moov, after);
    }

    private static byte[] header() {
        return box("ftyp", bytes("qt  0000"));
    }

    private static byte[] picturesTrack() {
        return track("vide", new byte[0]);
    }

    private static byte[] track(String handler, byte[] more) {
        return box("trak", box("mdia", handler(handler)), more);
    }

    /// Two chunks, of two samples and of one, from the beginning of the film's data.
    private static byte[] placesTrack(int length) {
        var each = length / 3;
        var sizes = numbers("stsz", 0, 0, 3, each, each, each);
        var runs = numbers("stsc", 0, 2, 1, 2, 1, 2, 1, 1);
        var chunks = numbers("stco", 0, 2, SAMPLES_AT, SAMPLES_AT + 2 * each);
        var table = box("minf", box("stbl", sizes, runs, chunks));
        return box("trak", box("mdia", handler("meta"), table));
    }

    private static byte[] handler(String handler) {
        return box("hdlr", new byte[8], bytes(handler), new byte[12]);
    }

    private static byte[] numbers(String type, int... numbers) {
        var body = ByteBuffer.allocate(4 * numbers.length);
        Arrays.stream(numbers).forEach(body::putInt);
        return box(type, body.array());
    }

    private static byte[] box(String type, byte[]... parts) {
        var body = joined(parts);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(8 + body.length)
                .put(bytes(type))
                .put(body)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(ISO_8859_1);
    }

    private static int indexOf(byte[] file, String words) {
        return new String(file, ISO_8859_1).indexOf(words);
    }

    private static boolean tells(byte[] file, String words) {
        return indexOf(file, words) >= 0;
    }
}
