package org.hearthbook.service.commands;

import org.hearthbook.records.changes.Role;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Which households each person may read.
@Command(
        name = "assign",
        description = "Looks after which households each person may read.",
        subcommands = {
            AssignCommands.Add.class,
            AssignCommands.End.class,
            AssignCommands.All.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class AssignCommands {

    /// Lets somebody read.
    @Command(name = "add", description = "Lets a person read a household.")
    static final class Add implements Task {

        @Mixin private Premises premises = new Premises();

        @Parameters(index = "0", paramLabel = "PERSON", description = "Their name or id.")
        private String person = "";

        @Parameters(index = "1", paramLabel = "REF", description = "The household's reference.")
        private String household = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                office.inTransaction(it -> {
                    assign(office, it, household, new Meant(it).person(person).id());
                    return true;
                });
                terminal.print(Words.of("assigned", person, household));
                return new Ending.Fine();
            });
        }
    }

    /// Ends that.
    @Command(
            name = "end",
            description = {
                "Ends that a person may read a household.",
                "For 35 days they can still send what they wrote there before."
            })
    static final class End implements Task {

        @Mixin private Premises premises = new Premises();

        @Parameters(index = "0", paramLabel = "PERSON", description = "Their name or id.")
        private String person = "";

        @Parameters(index = "1", paramLabel = "REF", description = "The household's reference.")
        private String household = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                office.inTransaction(it -> end(office, it));
                terminal.print(Words.of("assignmentEnded", person, household));
                return new Ending.Fine();
            });
        }

        private boolean end(Office office, Transaction transaction) {
            var who = new Meant(transaction).person(person).id();
            var where = new Meant(transaction).household(household).id().toString();
            if (!new People(transaction).end(where, who, office.clock().millis())) {
                throw NotDone.because("notAssigned", person, household);
            }
            office.audit(transaction, "assignment.ended", "household " + where + " person " + who);
            return true;
        }
    }

    /// Lists them.
    @Command(name = "list", description = "Lists who may read what, and who no longer may.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var all = office.reading(it -> new People(it).assignments());
                all.forEach(it -> json.print(terminal, it, () -> line(it)));
                return new Ending.Fine();
            });
        }
    }

    static void assign(Office office, Transaction transaction, String household, String person) {
        var where = new Meant(transaction).household(household).id().toString();
        if (!new People(transaction).assign(where, person, office.clock().millis())) {
            throw NotDone.because("assignedAlready", household);
        }
        office.audit(transaction, "assignment.added", "household " + where + " person " + person);
    }

    static String line(People.Assignment assignment) {
        var role = Given.role(Role.valueOf(assignment.role()));
        var until = assignment.until();
        return until == null
                ? Words.of(
                        "assignmentLine",
                        assignment.reference(),
                        assignment.name(),
                        role,
                        Given.time(assignment.since()))
                : Words.of(
                        "assignmentEndedLine",
                        assignment.reference(),
                        assignment.name(),
                        role,
                        Given.time(assignment.since()),
                        Given.time(until));
    }
}
