package org.hearthbook.desktop.trying;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Made-up certificates and papers to add to a book.
public final class Certificates {

    private Certificates() {}

    /// A certificate as a photo of it.
    public static Path photo(Path folder, String name) throws IOException {
        var image = new BufferedImage(640, 440, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xFB, 0xF6, 0xE8));
        pen.fillRect(0, 0, 640, 440);
        pen.setColor(new Color(0x0F, 0x5C, 0x5C));
        pen.drawRect(24, 24, 592, 392);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 40));
        pen.drawString("Certificate", 200, 140);
        pen.fillOval(280, 280, 80, 80);
        pen.dispose();
        var file = folder.resolve(name);
        ImageIO.write(image, name.endsWith("png") ? "png" : "jpeg", file.toFile());
        return file;
    }

    /// Something that says it is a PDF.
    public static Path pdf(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes("%PDF-1.4\nmade up\n"));
    }

    /// A photo in a form that cannot be shown here.
    public static Path heic(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes("\0\0\0\30ftypheic\0\0\0\0made up"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
