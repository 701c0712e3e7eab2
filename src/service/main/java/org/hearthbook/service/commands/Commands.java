package org.hearthbook.service.commands;

import org.hearthbook.service.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Everything that a service's administrator can ask for.
public final class Commands {

    private static final int FAULT = 70;

    /// What the exit codes of every command stand for.
    private static final Map<String, String> EXIT_CODES = exitCodes();

    private final Terminal terminal;
    private final CommandLine line;

    private Commands(PrintStream out, PrintStream err) {
        terminal = new Terminal(out, err);
        line =
                new CommandLine(new Root())
                        .addSubcommand(new HouseholdCommands())
                        .addSubcommand(new PersonCommands())
                        .addSubcommand(new AssignCommands())
                        .addSubcommand(new CodeCommands())
                        .addSubcommand(new LaptopCommands())
                        .addSubcommand(new RevokeCommand())
                        .addSubcommand(new EscrowCommands())
                        .addSubcommand(new AuditCommands())
                        .addSubcommand(new ServeCommand())
                        .addSubcommand(new TakeInCommand())
                        .addSubcommand(new HandOutCommand())
                        .addSubcommand(new BackupCommand())
                        .addSubcommand(new OpenapiCommand())
                        .addSubcommand(new SampleCommand())
                        .addSubcommand(new PackCommands())
                        .addSubcommand(new HelpCommand())
                        .setOut(new PrintWriter(out, true, out.charset()))
                        .setErr(new PrintWriter(err, true, err.charset()))
                        .setExecutionStrategy(this::execute)
                        .setExecutionExceptionHandler((failure, _, _) -> fault(failure));
        explain(line);
    }

    /// Does what `arguments` ask for. Gives the exit code that `--help` explains.
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        System.setProperty("java.awt.headless", "true");
        return new Commands(out, err).line.execute(arguments);
    }

    private static Map<String, String> exitCodes() {
        var codes = new LinkedHashMap<String, String>();
        Stream.of(0, 1, 2, 66, 69, FAULT, 73)
                .forEach(it -> codes.put(it.toString(), Words.of("exit." + it)));
        return codes;
    }

    private static void explain(CommandLine command) {
        var spec = command.getCommandSpec();
        spec.mixinStandardHelpOptions(!(spec.userObject() instanceof HelpCommand));
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n");
        spec.usageMessage().exitCodeList(EXIT_CODES);
        command.getSubcommands().values().forEach(Commands::explain);
    }

    private int execute(ParseResult parsed) {
        var helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        var asked = parsed.asCommandLineList().getLast();
        if (asked.getCommandSpec().userObject() instanceof Task task) {
            return ended(run(task));
        }
        asked.usage(asked.getErr());
        return new Ending.NotUnderstood("").code();
    }

    private Ending run(Task task) {
        try {
            return task.run(terminal);
        } catch (NotDone because) {
            return because.ending();
        } catch (StoreException _) {
            return new Ending.NoService(Words.of("noDatabase"));
        }
    }

    private int ended(Ending ending) {
        if (!ending.words().isEmpty()) {
            terminal.say(ending.words());
        }
        return ending.code();
    }

    private int fault(Exception failure) {
        terminal.say(Words.of("fault", failure.getClass().getSimpleName()));
        return FAULT;
    }

    @Command(
            name = "hearthbook-service",
            description = "The fostering service's end of Hearthbook.",
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Root {}
}
