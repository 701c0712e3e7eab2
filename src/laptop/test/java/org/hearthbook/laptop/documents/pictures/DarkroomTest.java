package org.hearthbook.laptop.documents.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

final class DarkroomTest {

    private final Darkroom darkroom = new Darkroom();

    @Test
    void leavesTheDotsOfASmallPhotoAsTheyAre() throws Exception {
        var photo = SamplePictures.photo(800, 600, 1);

        var picture = only(darkroom.develop(photo));

        assertArrayEquals(dots(photo), dots(picture.bytes()));
    }

    @Test
    void makesALargePhotoFitForPaper() throws Exception {
        var picture = only(darkroom.develop(SamplePictures.photo(4000, 3000, 2)));

        var image = read(picture.bytes());
        assertEquals(1200, image.getWidth());
        assertEquals(900, image.getHeight());
    }

    @Test
    void forgetsWhereAPhotoWasTaken() {
        var photo = Exif.with(SamplePictures.photo(800, 600, 3), 1, "GPS 51.5N 0.9E");

        var picture = only(darkroom.develop(photo));

        assertTrue(new String(photo, ISO_8859_1).contains("GPS 51.5N"));
        assertFalse(new String(picture.bytes(), ISO_8859_1).contains("GPS 51.5N"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void showsAPhotoTheRightWayUpHoweverTheCameraWasHeld(int orientation) throws Exception {
        var photo = Exif.with(held(orientation), orientation, "");

        var image = read(only(darkroom.develop(photo)).bytes());

        assertEquals(400, image.getWidth());
        assertEquals(200, image.getHeight());
        assertTrue(isRed(image.getRGB(30, 30)), "red belongs at the top left");
    }

    @Test
    void putsASeeThroughPictureOnWhitePaper() throws Exception {
        var clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

        var picture = only(darkroom.develop(SamplePictures.encoded(clear, "png")));

        assertEquals(0xFFFFFFFF, read(picture.bytes()).getRGB(25, 25));
    }

    @Test
    void showsTheFirstPagesOfACertificateAndCountsTheRest() throws Exception {
        var shown = assertInstanceOf(Developed.Shown.class, darkroom.develop(Certificates.pdf(5)));

        assertEquals(3, shown.pictures().size());
        assertEquals(2, shown.further());
        assertTrue(shown.pictures().getFirst().isTall());
    }

    @Test
    void saysThatACertificateIsLocked() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            document.save(bytes);
        }

        assertEquals(
                new Developed.NotShown(Developed.Reason.LOCKED),
                darkroom.develop(bytes.toByteArray()));
    }

    @Test
    void saysThatAKindCannotBeShown() {
        var heic = "\0\0\0\u0018ftypheic".getBytes(ISO_8859_1);

        assertEquals(new Developed.NotShown(Developed.Reason.OTHER_KIND), darkroom.develop(heic));
    }

    @Test
    void neverFailsOnADamagedFile() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var original :
                new byte[][] {
                    SamplePictures.photo(120, 80, 4),
                    SamplePictures.encoded(SamplePictures.drawn(60, 60, 5), "png"),
                    Certificates.pdf(1)
                }) {
            for (var round = 0; round < 150; round++) {
                var damaged = Arrays.copyOf(original, 3 + random.nextInt(original.length - 3));
                damaged[3 + random.nextInt(damaged.length - 2) - 1] = (byte) random.nextInt();
                assertInstanceOf(Developed.class, darkroom.develop(damaged), () -> "seed " + seed);
            }
        }
    }

    private static Picture only(Developed developed) {
        return assertInstanceOf(Developed.Shown.class, developed).pictures().getFirst();
    }

    private static byte[] held(int orientation) {
        var sideways = orientation >= 5;
        var image =
                new BufferedImage(
                        sideways ? 200 : 400, sideways ? 400 : 200, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        var right = image.getWidth() - 60;
        var bottom = image.getHeight() - 60;
        switch (orientation) {
            case 2, 8 -> brush.fillRect(right, 0, 60, 60);
            case 3, 7 -> brush.fillRect(right, bottom, 60, 60);
            case 4, 6 -> brush.fillRect(0, bottom, 60, 60);
            default -> brush.fillRect(0, 0, 60, 60);
        }
        brush.dispose();
        return SamplePictures.encoded(image, "jpeg");
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xFF) > 180 && (colour & 0xFF) < 90;
    }

    private static int[] dots(byte[] jpeg) throws IOException {
        var image = read(jpeg);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
