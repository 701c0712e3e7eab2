package org.hearthbook.laptop.documents.press;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.laptop.documents.making.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Small documents for trying the press.
public final class Presses {

    private static final Instant MONDAY = Instant.parse("2026-05-04T20:14:00Z");

    private Presses() {}

    public static Manuscript manuscript(Consumer<Html> content) {
        var html = new Html();
        html.heading(1, "top", "A document");
        content.accept(html);
        return new Manuscript("A document", "Trying the press", "Amara", MONDAY, html, List.of());
    }

    public static byte[] press(Consumer<Html> content, Path folder) throws IOException {
        return press(manuscript(content), folder);
    }

    public static byte[] press(Manuscript manuscript, Path folder) throws IOException {
        var file = folder.resolve("document.pdf");
        var pressed = new PdfPress().press(manuscript, file, Progress.unwatched());
        assertInstanceOf(Pressed.Written.class, pressed);
        return Files.readAllBytes(file);
    }
}
