package org.hearthbook.service;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintWriter;

/// What a service's administrator can ask for on the command line.
final class ServiceCommands {

    private final CommandLine commands;

    ServiceCommands(PrintWriter out, PrintWriter err) {
        commands =
                new CommandLine(new Root())
                        .addSubcommand(new PackCommand(out, err))
                        .setOut(out)
                        .setErr(err);
    }

    /// Does what `arguments` ask for. Gives the exit code that `--help` explains.
    int run(String... arguments) {
        return commands.execute(arguments);
    }

    @Command(
            name = "hearthbook-service",
            description = "The fostering service's end of Hearthbook.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:it is done, or the answer is yes",
                "1:the answer is no, and the reasons are printed",
                "2:the command was not understood",
                "66:a file could not be read"
            })
    private static final class Root {}
}
