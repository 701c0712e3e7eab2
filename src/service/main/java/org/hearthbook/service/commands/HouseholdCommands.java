package org.hearthbook.service.commands;

import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.UUID;

/// The households whose books the service keeps.
@Command(
        name = "household",
        description = "Looks after the households whose books the service keeps.",
        subcommands = {
            HouseholdAddCommand.class,
            HouseholdCommands.All.class,
            HouseholdCommands.Show.class,
            HouseholdCommands.Rename.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class HouseholdCommands {

    /// What `--json` prints of a household.
    record Answer(UUID id, String reference, String name, long changes, long safe) {
        static Answer of(Households.Known known) {
            return new Answer(
                    known.id(), known.reference(), known.name(), known.seq(), known.durableSeq());
        }
    }

    /// What `show --json` prints.
    record Shown(Answer household, List<People.Assignment> people) {}

    /// Lists them.
    @Command(name = "list", description = "Lists the households.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var all = office.reading(it -> new Households(it).list());
                all.forEach(it -> json.print(terminal, Answer.of(it), () -> line(it)));
                return new Ending.Fine();
            });
        }
    }

    /// Shows one, and who may read it.
    @Command(name = "show", description = "Shows a household and who may read it.")
    static final class Show implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Parameters(paramLabel = "REF", description = "The household's reference or id.")
        private String reference = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var shown = office.reading(this::show);
                json.print(terminal, shown, () -> text(shown));
                return new Ending.Fine();
            });
        }

        private Shown show(Transaction transaction) {
            var household = new Meant(transaction).household(reference);
            var id = household.id().toString();
            var people =
                    new People(transaction)
                            .assignments().stream()
                                    .filter(it -> it.household().equals(id))
                                    .toList();
            return new Shown(Answer.of(household), people);
        }

        private static String text(Shown shown) {
            var household = shown.household();
            var text =
                    new StringBuilder(
                            Words.of(
                                    "householdLine",
                                    household.reference(),
                                    household.name(),
                                    household.changes(),
                                    household.id()));
            shown.people().forEach(it -> text.append("\n  ").append(AssignCommands.line(it)));
            return text.toString();
        }
    }

    /// Calls one something else.
    @Command(name = "rename", description = "Calls a household something else.")
    static final class Rename implements Task {

        @Mixin private Premises premises = new Premises();

        @Parameters(index = "0", paramLabel = "REF", description = "Its reference or id.")
        private String reference = "";

        @Parameters(index = "1", paramLabel = "NAME", description = "What people call it now.")
        private String name = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                office.inTransaction(it -> rename(office, it));
                terminal.print(Words.of("householdRenamed", reference));
                return new Ending.Fine();
            });
        }

        private boolean rename(Office office, Transaction transaction) {
            var household = new Meant(transaction).household(reference);
            office.audit(transaction, "household.renamed", "household " + household.id());
            return new Households(transaction).rename(household.id(), Given.name(name));
        }
    }

    private static String line(Households.Known household) {
        return Words.of(
                "householdLine",
                household.reference(),
                household.name(),
                household.seq(),
                household.id());
    }
}
