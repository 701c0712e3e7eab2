package org.hearthbook.service.commands;

import org.hearthbook.service.store.AuditCheck;
import org.hearthbook.service.store.AuditFinding;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Goes over every entry.
@Command(
        name = "verify",
        description = {
            "Goes over every entry of every chain. Exit 1 if any was changed, put in,",
            "taken out or moved."
        })
final class AuditVerifyCommand implements Task {

    /// What `verify --json` prints.
    record Verdict(
            boolean whole,
            @Nullable Long chains,
            @Nullable Long entries,
            @Nullable String household,
            @Nullable Long number) {}

    @Mixin private Premises premises = new Premises();
    @Mixin private JsonOption json = new JsonOption();

    @Option(names = "--household", paramLabel = "REF", description = "Only this household's chain.")
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
            var finding = office.reading(this::check);
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
        return AuditCommands.entries(transaction, chain).stream()
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
