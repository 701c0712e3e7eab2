package org.hearthbook.proving.line;

import org.hearthbook.laptop.commands.Commands;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What came of a command that was typed: its exit code, what it printed and what it said.
record Keyboard(int code, String printed, String said) {

    /// One of the two programs.
    @FunctionalInterface
    private interface Program {
        int run(String[] arguments, InputStream in, PrintStream out, PrintStream err);
    }

    /// Types `hearthbook` and these words, and then `input`.
    static Keyboard laptop(String input, String... words) {
        return type(Commands::run, input, words);
    }

    /// Types `hearthbook-service` and these words.
    static Keyboard service(String... words) {
        return type(
                (arguments, _, out, err) ->
                        org.hearthbook.service.commands.Commands.run(arguments, out, err),
                "",
                words);
    }

    private static Keyboard type(Program program, String input, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code =
                program.run(
                        words,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Keyboard(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String[] words(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new);
    }

    boolean says(String words) {
        return said.contains(words);
    }

    boolean prints(String words) {
        return printed.contains(words);
    }
}
