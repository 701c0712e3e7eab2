package org.hearthbook.proving;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The house style of a source text: google-java-format in its four-space style, which leaves the
/// `///` sentences as they were written. Run by itself it rewrites every source of the house, and
/// breaks sentences that run over the edge.
final class Formatted {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(false).build());

    private Formatted() {}

    static String text(String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException cause) {
            throw new IllegalArgumentException("This is not Java that can be formatted", cause);
        }
    }

    static boolean isFormatted(Path file) {
        var source = House.read(file);
        return source.equals(text(source));
    }

    public static void main(String[] arguments) throws IOException {
        for (var file : House.javaFiles()) {
            var source = House.read(file);
            var tidy = Sentences.broken(text(source));
            if (!tidy.equals(source)) {
                Files.writeString(file, tidy);
                IO.println("Formatted " + House.nameOf(file));
            }
        }
    }
}
