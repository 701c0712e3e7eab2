package org.hearthbook.laptop.documents.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/// How every document looks.
final class StyleSheet {

    private StyleSheet() {}

    static String text() {
        try (var stream = StyleSheet.class.getResourceAsStream("documents.css")) {
            if (stream == null) {
                throw new IllegalStateException("This copy of Hearthbook lacks its style sheet");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }
}
