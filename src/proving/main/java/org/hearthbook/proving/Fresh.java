package org.hearthbook.proving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A program of its own, started afresh as people start theirs, that prints one line.
final class Fresh {

    private Fresh() {}

    /// Runs `program` with these options of the JVM and these arguments; gives its last line.
    static String line(Class<?> program, List<String> options, String... arguments) {
        var command = Shipped.laptop(program.getName(), options);
        command.addAll(List.of(arguments));
        try {
            return lastLine(command);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String lastLine(List<String> command) throws IOException {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            return said.lines().reduce("", (_, next) -> next);
        }
    }
}
