package org.hearthbook.service.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.AuditCheck;
import org.hearthbook.service.store.AuditEntry;
import org.hearthbook.service.store.AuditFinding;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            AuditCommands.Verify.class,
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

    /// What `verify --json` prints.
    record Verdict(
            boolean whole,
            @Nullable Long chains,
            @Nullable Long entries,
            @Nullable String household,
            @Nullable Long number) {}

    /// Goes over every entry.
    @Command(
            name = "verify",
            description = {
                "Goes over every entry of every chain. Exit 1 if any was changed, put in,",
                "taken out or moved."
            })
    static final class Verify implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Option(
                names = "--household",
                paramLabel = "REF",
                description = "Only this household's chain.")
        private @Nullable String household;

        @Option(
                names = "--witness",
                paramLabel = "NUMBER-HASH",
                description = {
                    "What a laptop was told of that household's chain: whether it still holds."
                })
        private @Nullable String witness;

        @Override
        public Ending run(Terminal terminal) {
            if (witness != null && household == null) {
                return new Ending.NotUnderstood(Words.of("witnessNeedsHousehold"));
            }
            return premises.enter(office -> {
                var finding = office.inTransaction(this::check);
                return say(terminal, finding);
            });
        }

        private AuditFinding check(Transaction transaction) {
            var check = new AuditCheck(transaction);
            if (household == null) {
                return check.all();
            }
            var id = new Meant(transaction).household(household).id();
            var isWitnessed = witness == null || isThere(transaction, id.toString(), witness);
            return isWitnessed ? check.of(id) : new AuditFinding.Broken(id.toString(), 0);
        }

        private static boolean isThere(Transaction transaction, String chain, String witness) {
            return entries(transaction, chain).stream()
                    .anyMatch(it -> witness.equals(it.number() + "-" + it.hash()));
        }

        private Ending say(Terminal terminal, AuditFinding finding) {
            return switch (finding) {
                case AuditFinding.Whole(var chains, var entries) -> {
                    json.print(
                            terminal,
                            new Verdict(true, chains, entries, null, null),
                            () -> Words.of("auditWhole", entries, chains));
                    yield new Ending.Fine();
                }
                case AuditFinding.Broken(var chain, var number) -> {
                    json.print(
                            terminal,
                            new Verdict(false, null, null, chain, number),
                            () -> broken(chain, number));
                    yield new Ending.No("");
                }
            };
        }

        private static String broken(String chain, long number) {
            if (number == 0) {
                return Words.of("auditWitness", chain);
            }
            var where = chain.isEmpty() ? Words.of("auditService") : chain;
            return Words.of("auditBroken", where, Long.toString(number));
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
                var lines = office.inTransaction(this::lines);
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
                try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                    var count = office.inTransaction(it -> write(it, out));
                    terminal.print(Words.of("auditExported", count, file));
                    return new Ending.Fine();
                } catch (IOException _) {
                    return new Ending.NotWritten(Words.of("notWritten", file));
                }
            });
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

    private static List<AuditEntry> entries(Transaction transaction, String chain) {
        return new AuditChain(transaction, InstantSource.system()).entries(chain);
    }
}
