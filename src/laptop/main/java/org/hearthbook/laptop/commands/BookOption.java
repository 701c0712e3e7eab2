package org.hearthbook.laptop.commands;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Which book is meant.
final class BookOption {

    @Option(
            names = "--book",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the book.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }
}
