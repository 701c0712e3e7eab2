package org.hearthbook.service.commands;

import org.hearthbook.records.content.ContentPackReader;
import org.hearthbook.records.content.PackReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What can be done with a content pack: the service's own agreements, standards and word lists.
@Command(
        name = "pack",
        description = "Looks after the service's own wording and rules.",
        subcommands = PackCommands.Check.class,
        synopsisSubcommandLabel = "COMMAND")
final class PackCommands {

    /// Reads a pack without doing anything with it.
    @Command(
            name = "check",
            description =
                    "Says whether a file can be used as a content pack, or what to mend in it.")
    static final class Check implements Task {

        @Parameters(paramLabel = "FILE", description = "The pack, as JSON.")
        private Path file = Path.of("");

        @Override
        public Ending run(Terminal terminal) {
            try {
                return say(terminal, ContentPackReader.read(Files.readAllBytes(file)));
            } catch (IOException _) {
                return new Ending.Unreadable(Words.of("unreadable", file));
            }
        }

        private static Ending say(Terminal terminal, PackReading reading) {
            return switch (reading) {
                case PackReading.Valid(_, var sha256) -> {
                    terminal.print(Words.of("packGood", sha256));
                    yield new Ending.Fine();
                }
                case PackReading.Rejected(var problems) -> {
                    terminal.print(Words.of("packToMend"));
                    problems.forEach(problem -> terminal.print("- " + problem));
                    yield new Ending.No("");
                }
            };
        }
    }
}
