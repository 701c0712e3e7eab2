package org.hearthbook.service.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.sync.Wire;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/// Where a command is typed: what comes out, and what is said beside it.
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
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
        print(new String(Wire.write(answer), UTF_8));
    }

    /// Something beside it.
    void say(String line) {
        err.println(line);
        err.flush();
    }

    /// Asks for one line; empty when there is no keyboard.
    Optional<String> ask(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(it -> it.readLine("%s", question));
    }
}
