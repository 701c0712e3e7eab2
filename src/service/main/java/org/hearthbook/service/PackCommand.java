package org.hearthbook.service;

import org.hearthbook.records.content.ContentPackReader;
import org.hearthbook.records.content.PackReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// What can be done with a content pack: the service's own agreements, standards and word lists.
@Command(
        name = "pack",
        description = "Looks after the service's own wording and rules.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class PackCommand {

    private static final int YES = 0;
    private static final int NO = 1;
    private static final int UNREADABLE = 66;

    private final PrintWriter out;
    private final PrintWriter err;

    PackCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Command(
            name = "check",
            description =
                    "Says whether a file can be used as a content pack, or what to mend in it.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", description = "The pack, as JSON.") Path file) {
        try {
            return say(ContentPackReader.read(Files.readAllBytes(file)));
        } catch (IOException _) {
            err.println(file + " cannot be read. Look whether it is there and yours to open.");
            return UNREADABLE;
        }
    }

    private int say(PackReading reading) {
        return switch (reading) {
            case PackReading.Valid(_, var sha256) -> {
                out.println("This pack can be used. SHA-256 " + sha256);
                yield YES;
            }
            case PackReading.Rejected(var problems) -> {
                out.println("This pack cannot be used yet. To mend:");
                problems.forEach(problem -> out.println("- " + problem));
                yield NO;
            }
        };
    }
}
