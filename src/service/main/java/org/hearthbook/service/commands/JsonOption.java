package org.hearthbook.service.commands;

import picocli.CommandLine.Option;

import java.util.function.Supplier;

/// Whether programs read the answer, or people.
final class JsonOption {

    @Option(names = "--json", description = "Prints each answer as one line of JSON.")
    private boolean json;

    /// Prints `answer`, or the words for it.
    void print(Terminal terminal, Object answer, Supplier<String> words) {
        if (json) {
            terminal.printJson(answer);
        } else {
            words.get().lines().forEach(terminal::print);
        }
    }
}
