package org.hearthbook.service.commands;

import org.hearthbook.records.changes.Role;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Carers, social workers, managers and administrators.
@Command(
        name = "person",
        description = "Looks after the people whom the service knows.",
        subcommands = {
            PersonCommands.Add.class,
            PersonCommands.All.class,
            PersonCommands.Show.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class PersonCommands {

    /// What `show --json` prints.
    record Shown(People.Known person, List<People.Assignment> households) {}

    /// Makes a person known.
    @Command(name = "add", description = "Makes a person known to the service.")
    static final class Add implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Parameters(paramLabel = "NAME", description = "The person's whole name.")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = "carer, ssw, manager or administrator.")
        private String role = "";

        @Option(
                names = "--household",
                paramLabel = "REF",
                description = "A household that they may read. A carer has one.")
        private List<String> households = List.of();

        @Option(
                names = "--team",
                paramLabel = "TEAM",
                description = "The team of somebody who works for the service.")
        private @Nullable String team;

        @Override
        public Ending run(Terminal terminal) {
            return premises.begin(office -> {
                var added = office.inTransaction(it -> add(office, it));
                json.print(
                        terminal, added, () -> Words.of("personAdded", added.name(), added.id()));
                return new Ending.Fine();
            });
        }

        private People.Known add(Office office, Transaction transaction) {
            var known = Given.role(role);
            var isCarer = known == Role.CARER;
            if (isCarer && households.size() != 1) {
                throw new NotDone(new Ending.NotUnderstood(Words.of("carerNeedsHousehold")));
            }
            var people = new People(transaction);
            var id = office.ids().next().toString();
            people.add(id, Given.name(name), known.name(), team == null ? "" : Given.name(team));
            office.audit(transaction, "person.added", "person " + id + " role " + known.name());
            households.forEach(it -> AssignCommands.assign(office, transaction, it, id));
            return people.find(id).orElseThrow();
        }
    }

    /// Lists them.
    @Command(name = "list", description = "Lists the people.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var all = office.reading(it -> new People(it).list());
                all.forEach(it -> json.print(terminal, it, () -> line(it)));
                return new Ending.Fine();
            });
        }
    }

    /// Shows one, and what they may read.
    @Command(name = "show", description = "Shows a person and which households they may read.")
    static final class Show implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Parameters(paramLabel = "PERSON", description = "Their name or id.")
        private String person = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var shown = office.reading(this::show);
                json.print(terminal, shown, () -> text(shown));
                return new Ending.Fine();
            });
        }

        private Shown show(Transaction transaction) {
            var found = new Meant(transaction).person(person);
            var households =
                    new People(transaction)
                            .assignments().stream()
                                    .filter(it -> it.person().equals(found.id()))
                                    .toList();
            return new Shown(found, households);
        }

        private static String text(Shown shown) {
            var text = new StringBuilder(line(shown.person()));
            shown.households().forEach(it -> text.append("\n  ").append(AssignCommands.line(it)));
            return text.toString();
        }
    }

    private static String line(People.Known person) {
        return Words.of(
                "personLine",
                person.name(),
                Given.role(Role.valueOf(person.role())),
                person.team(),
                person.id());
    }
}
