package org.hearthbook.service.letters;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/// A name in a script that the layout cannot shape by itself, drawn as a picture. It stands beside
/// the name as text, which programs that read aloud take.
final class DrawnName {

    private static final float SIZE = 96;
    private static final int INK = 0x22261F;
    private static final int MARGIN = 12;

    private DrawnName() {}

    /// The address of a PNG of `name` in `font`.
    static String address(String name, Font font) throws IOException {
        var context = new FontRenderContext(null, true, true);
        var layout = new TextLayout(name, font.deriveFont(SIZE), context);
        var width = (int) Math.ceil(layout.getAdvance()) + 2 * MARGIN;
        var height = (int) Math.ceil(layout.getAscent() + layout.getDescent()) + 2 * MARGIN;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(INK));
        layout.draw(pen, MARGIN, MARGIN + layout.getAscent());
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
