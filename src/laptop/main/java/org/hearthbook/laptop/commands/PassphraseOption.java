package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.keys.Passphrase;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Where a passphrase comes from: a file, standard input or the keyboard. Never an argument and
/// never the environment, which others on the computer can read.
final class PassphraseOption {

    /// What came of asking for it.
    sealed interface Given {
        record Known(Passphrase passphrase) implements Given {}

        record Nothing(Ending because) implements Given {}
    }

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = {
                "Takes the passphrase from the first line of FILE, or of standard input for -.",
                "Without this it is asked for and not shown."
            })
    private @Nullable String file;

    boolean isGiven() {
        return file != null;
    }

    /// The passphrase of the person called `name`; the caller closes it.
    Given ask(Terminal terminal, String name) {
        if (file == null) {
            return typed(terminal, name);
        }
        try {
            return read(file.equals(STANDARD_INPUT) ? terminal.nextLine() : firstLine(file));
        } catch (IOException _) {
            return nothing("passphraseUnreadable", file);
        }
    }

    private static Given typed(Terminal terminal, String name) {
        return terminal.askUnseen(Words.of("askPassphrase", name))
                .map(it -> given(CharBuffer.wrap(it)))
                .orElseGet(() -> nothing("noPassphrase"));
    }

    private static byte[] firstLine(String file) throws IOException {
        try (var in = Files.newInputStream(Path.of(file))) {
            return new Terminal(in, System.out, System.err).nextLine();
        }
    }

    private static Given read(byte[] line) {
        var characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(line));
        Arrays.fill(line, (byte) 0);
        return given(withoutReturn(characters));
    }

    /// A line that was written on Windows has a carriage return at its end.
    private static CharBuffer withoutReturn(CharBuffer line) {
        var length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r'
                ? line.subSequence(0, length - 1)
                : line;
    }

    private static Given given(CharBuffer characters) {
        if (characters.isEmpty()) {
            return nothing("passphraseEmpty");
        }
        var passphrase = Passphrase.of(characters);
        Arrays.fill(characters.array(), '\0');
        return new Given.Known(passphrase);
    }

    private static Given nothing(String key, Object... about) {
        return new Given.Nothing(new Ending.NotUnderstood(Words.of(key, about)));
    }
}
