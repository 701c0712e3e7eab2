package org.hearthbook.service.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.AuditEntry;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.Lasting;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// Who did what, in chains that show whether anything in them was changed.
@Command(
        name = "audit",
        description = "Shows who did what, and whether anybody changed what is written of it.",
        subcommands = {
            AuditVerifyCommand.class,
            AuditCommands.Show.class,
            AuditCommands.Export.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommands {

    /// One line of a chain; `household` is empty for the service's own.
    record Line(
            String household,
            long number,
            long at,
            String actor,
            String act,
            String about,
            String hash) {

        static Line of(String household, AuditEntry entry) {
            return new Line(
                    household,
                    entry.number(),
                    entry.at(),
                    entry.actor(),
                    entry.act(),
                    entry.about(),
                    entry.hash());
        }
    }

    /// Prints one chain.
    @Command(name = "show", description = "Prints a chain, the oldest entry first.")
    static final class Show implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Option(
                names = "--household",
                paramLabel = "REF",
                description = "This household's chain. Without it, the service's own.")
        private @Nullable String household;

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var lines = office.reading(this::lines);
                lines.forEach(it -> json.print(terminal, it, () -> text(it)));
                return new Ending.Fine();
            });
        }

        private List<Line> lines(Transaction transaction) {
            var chain =
                    household == null
                            ? AuditChain.SERVICE
                            : new Meant(transaction).household(household).id().toString();
            return entries(transaction, chain).stream().map(it -> Line.of(chain, it)).toList();
        }

        private static String text(Line line) {
            return Words.of(
                    "auditLine",
                    Long.toString(line.number()),
                    Given.time(line.at()),
                    line.actor(),
                    line.act(),
                    line.about());
        }
    }

    /// Writes all chains to a file.
    @Command(
            name = "export",
            description = "Writes every chain to a new file, each entry as one line of JSON.")
    static final class Export implements Task {

        @Mixin private Premises premises = new Premises();

        @Parameters(paramLabel = "FILE", description = "The file; it must not be there yet.")
        private Path file = Path.of("");

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                try (var out = begun(file)) {
                    var count = office.reading(it -> write(it, out));
                    out.flush();
                    Lasting.whole(file);
                    terminal.print(Words.of("auditExported", count, file));
                    return new Ending.Fine();
                } catch (IOException _) {
                    return new Ending.NotWritten(Words.of("notWritten", file));
                }
            });
        }

        private static OutputStream begun(Path file) throws IOException {
            return new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        }

        private static long write(Transaction transaction, OutputStream out) throws IOException {
            var households = new Households(transaction).list().stream();
            var chains =
                    Stream.concat(
                            Stream.of(AuditChain.SERVICE),
                            households.map(it -> it.id().toString()));
            var count = 0L;
            for (var chain : chains.toList()) {
                for (var entry : entries(transaction, chain)) {
                    out.write(Wire.write(Line.of(chain, entry)));
                    out.write("\n".getBytes(UTF_8));
                    count++;
                }
            }
            return count;
        }
    }

    static List<AuditEntry> entries(Transaction transaction, String chain) {
        return new AuditChain(transaction, InstantSource.system()).entries(chain);
    }
}
