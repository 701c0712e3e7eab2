package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

final class PhotoPlacesTest {

    private static final String JPEG = "image/jpeg";
    private static final String PLACE = "51.8892N0.9042E";
    private static final byte[] PICTURE = drawn("jpeg");

    /// Which way round a camera writes its numbers.
    private enum Camera {
        LITTLE("II"),
        BIG("MM");

        private final String mark;

        Camera(String mark) {
            this.mark = mark;
        }

        private ByteBuffer notes() {
            var order = this == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            return ByteBuffer.allocate(220).order(order).put(mark.getBytes(ISO_8859_1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesThePlaceOutAndLeavesTheRest(Camera camera) throws IOException {
        var photo = with(PICTURE, 0xE1, "Exif\0\0", exif(camera));

        var without = PhotoPlaces.takenOut(JPEG, photo);

        assertFalse(tells(without, PLACE));
        assertFalse(tells(without, "maker's own"));
        assertTrue(tells(without, "2026:11:21 18:00:00"));
        assertEquals(photo.length, without.length);
        assertSameInk(photo, without);
        assertArrayEquals(without, PhotoPlaces.takenOut(JPEG, without));
    }

    @ParameterizedTest
    @EnumSource
    void leavesDirectoriesThatProgramsCanRead(Camera camera) {
        var without = PhotoPlaces.takenOut(JPEG, with(PICTURE, 0xE1, "Exif\0\0", exif(camera)));

        var notes = ByteBuffer.wrap(without, 12, 220).slice().order(camera.notes().order());
        assertEquals(2, notes.getShort(8));
        assertEquals(0x0112, notes.getShort(10));
        assertEquals(6, notes.getShort(18));
        assertEquals(0x8769, notes.getShort(22) & 0xFFFF);
        assertEquals(0, notes.getInt(34));
    }

    @Test
    void leavesAPhotoThatTellsNoPlaceAsItIs() {
        assertArrayEquals(PICTURE, PhotoPlaces.takenOut(JPEG, PICTURE));
    }

    @Test
    void takesOutWhatEditorsAddAndWhatFollowsThePicture() throws IOException {
        var xmp = with(PICTURE, 0xE1, "http://ns.adobe.com/xap/1.0/\0", place());
        var caption = with(xmp, 0xED, "Photoshop 3.0\0", place());
        var more = with(caption, 0xE2, "MPF\0", place());
        var photo = joined(more, with(PICTURE, 0xE1, "Exif\0\0", exif(Camera.BIG)));

        var without = PhotoPlaces.takenOut(JPEG, photo);

        assertArrayEquals(PICTURE, without);
    }

    @Test
    void keepsColourProfiles() {
        var photo = with(PICTURE, 0xE2, "ICC_PROFILE\0", place());

        assertArrayEquals(photo, PhotoPlaces.takenOut(JPEG, photo));
    }

    @Test
    void leavesOutNotesThatItCannotRead() {
        var notes = exif(Camera.LITTLE);
        ByteBuffer.wrap(notes).order(Camera.LITTLE.notes().order()).putInt(4, 100_000);

        var without = PhotoPlaces.takenOut(JPEG, with(PICTURE, 0xE1, "Exif\0\0", notes));

        assertArrayEquals(PICTURE, without);
    }

    @Test
    void takesThePlaceOutOfAHeic() {
        var film = "\0\0\0\30ftypheic____mdat".getBytes(ISO_8859_1);
        var heic = joined(joined(film, "Exif\0\0".getBytes(ISO_8859_1)), exif(Camera.BIG));

        var without = PhotoPlaces.takenOut("image/heic", heic);

        assertEquals(heic.length, without.length);
        assertFalse(tells(without, PLACE));
        assertTrue(tells(without, "2026:11:21 18:00:00"));
    }

    @Test
    void takesOutWhatAnEditorWroteIntoAHeic() {
        var notes = "<x:xmpmeta><GPS>" + PLACE + "</GPS></x:xmpmeta>after";
        var heic = ("\0\0\0\30ftypheic____mdat" + notes).getBytes(ISO_8859_1);

        var without = PhotoPlaces.takenOut("image/heic", heic);

        assertEquals(heic.length, without.length);
        assertFalse(tells(without, PLACE));
        assertTrue(tells(without, "after"));
    }

    @Test
    void takesThePlaceOutOfAPngAndLeavesThePicture() throws IOException {
        for (var type : List.of("eXIf", "tEXt", "zTXt", "iTXt")) {
            var picture = drawn("png");
            var photo = withChunk(picture, type);

            var without = PhotoPlaces.takenOut("image/png", joined(photo, place()));

            assertTrue(tells(photo, PLACE));
            assertArrayEquals(picture, without);
            assertSameInk(picture, without);
        }
    }

    @Test
    void keepsAPngThatIsCut() {
        var cut = Arrays.copyOf(drawn("png"), 60);

        assertArrayEquals(cut, PhotoPlaces.takenOut("image/png", cut));
    }

    /// With a chunk of `type` behind the first one; nobody here reads its check sum.
    private static byte[] withChunk(byte[] png, String type) {
        var afterFirst = 8 + 25;
        return ByteBuffer.allocate(png.length + 12 + PLACE.length())
                .put(png, 0, afterFirst)
                .putInt(PLACE.length())
                .put(type.getBytes(ISO_8859_1))
                .put(place())
                .putInt(0)
                .put(png, afterFirst, png.length - afterFirst)
                .array();
    }

    @Test
    void endsWhateverTheBytesAre() {
        var seed = 20261121L;
        var random = new Random(seed);
        var photo = with(PICTURE, 0xE1, "Exif\0\0", exif(Camera.BIG));
        for (var times = 0; times < 20_000; times++) {
            var broken = photo.clone();
            for (var spot = 0; spot < 4; spot++) {
                broken[2 + random.nextInt(260)] = (byte) random.nextInt(256);
            }
            var whole = Arrays.copyOf(broken, 2 + random.nextInt(broken.length - 2));

            assertNotNull(PhotoPlaces.takenOut(JPEG, whole), "seed " + seed);
        }
    }

    /// Orientation, camera's directory with time and maker's notes, and the place.
    private static byte[] exif(Camera camera) {
        var notes = camera.notes().putShort((short) 42).putInt(8);
        notes.putShort((short) 3);
        entry(notes, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        entry(notes, 0x8769, 4, 1).putInt(60);
        entry(notes, 0x8825, 4, 1).putInt(100);
        notes.putInt(0).position(60);
        notes.putShort((short) 2);
        entry(notes, 0x9003, 2, 20).putInt(140);
        entry(notes, 0x927C, 7, 24).putInt(165);
        notes.putInt(0).position(100);
        notes.putShort((short) 2);
        entry(notes, 1, 2, 2).put("N\0\0\0".getBytes(ISO_8859_1));
        entry(notes, 2, 2, PLACE.length()).putInt(200);
        notes.putInt(0).position(140);
        notes.put("2026:11:21 18:00:00\0".getBytes(ISO_8859_1)).position(165);
        notes.put("maker's own 51.8892N0.90".getBytes(ISO_8859_1)).position(200);
        notes.put(PLACE.getBytes(ISO_8859_1));
        var bytes = new byte[notes.capacity()];
        notes.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer entry(ByteBuffer notes, int tag, int type, int count) {
        return notes.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] with(byte[] jpeg, int marker, String name, byte[] content) {
        var length = 2 + name.length() + content.length;
        return ByteBuffer.allocate(jpeg.length + length + 2)
                .put(jpeg, 0, 2)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) length)
                .put(name.getBytes(ISO_8859_1))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] place() {
        return PLACE.getBytes(ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }

    private static boolean tells(byte[] file, String words) {
        return new String(file, ISO_8859_1).contains(words);
    }

    private static void assertSameInk(byte[] one, byte[] other) throws IOException {
        var left = ImageIO.read(new ByteArrayInputStream(one));
        var right = ImageIO.read(new ByteArrayInputStream(other));
        for (var x = 0; x < left.getWidth(); x++) {
            for (var y = 0; y < left.getHeight(); y++) {
                assertEquals(left.getRGB(x, y), right.getRGB(x, y));
            }
        }
    }

    private static byte[] drawn(String format) {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var x = 0; x < 40; x++) {
            for (var y = 0; y < 30; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException because) {
            throw new IllegalStateException(because);
        }
        return bytes.toByteArray();
    }
}
