package org.hearthbook.laptop.commands;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/// Where a command is typed: what goes in, what comes out, and what is said beside it.
final class Terminal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Terminal(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// What was asked for.
    void print(String line) {
        out.println(line);
        out.flush();
    }

    /// What was asked for, as one line of JSON.
    void printJson(Object answer) {
        print(JSON.writeValueAsString(answer));
    }

    /// Something beside it.
    void say(String line) {
        err.println(line);
        err.flush();
    }

    /// How far it is, on one line that is written over.
    void progress(int percent) {
        err.print("\r" + percent + " %" + (percent == 100 ? System.lineSeparator() : ""));
        err.flush();
    }

    /// Asks for something that nobody may see; empty when there is no keyboard.
    Optional<char[]> askUnseen(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(it -> it.readPassword("%s", question));
    }

    /// The next line that goes in, without its end. Nothing beyond it is taken.
    byte[] nextLine() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toByteArray();
    }

    /// All the rest that goes in.
    byte[] rest() throws IOException {
        return in.readAllBytes();
    }
}
