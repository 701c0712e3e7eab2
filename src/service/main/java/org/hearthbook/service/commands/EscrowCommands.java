package org.hearthbook.service.commands;

import org.hearthbook.service.store.EscrowRequests;
import org.hearthbook.service.store.EscrowRequests.Request;
import org.hearthbook.service.store.EscrowStore;
import org.hearthbook.service.store.Laptops;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Comparator;
import java.util.UUID;

/// Opening a book again whose passphrase was forgotten, when the recovery code is lost too.
@Command(
        name = "escrow",
        description = {
            "Releases the code that opens a person's book when their passphrase is lost.",
            "One administrator asks, another approves within seven days. Both are audited."
        },
        subcommands = {
            EscrowCommands.Ask.class,
            EscrowCommands.All.class,
            EscrowApproveCommand.class,
            EscrowCommands.Refuse.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class EscrowCommands {

    /// The first step.
    @Command(name = "ask", description = "Asks for a person's code. Another has to approve it.")
    static final class Ask implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private ActingOption acting = new ActingOption();
        @Mixin private JsonOption json = new JsonOption();

        @Parameters(paramLabel = "PERSON", description = "Whose book it is: their name or id.")
        private String person = "";

        @Option(
                names = "--why",
                required = true,
                paramLabel = "WORDS",
                description = "Why it is needed, such as how you know that it is them.")
        private String why = "";

        @Option(
                names = "--laptop",
                paramLabel = "LAPTOP",
                description = "The laptop, if they use several: see laptop list.")
        private @Nullable String laptop;

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var asked = office.inTransaction(it -> ask(office, it));
                json.print(
                        terminal, asked, () -> Words.of("escrowAsked", asked.name(), asked.id()));
                return new Ending.Fine();
            });
        }

        private Request ask(Office office, Transaction transaction) {
            var by = acting.administrator(transaction);
            var enrolment = enrolment(transaction);
            var id = office.ids().next().toString();
            var requests = new EscrowRequests(transaction);
            requests.ask(id, enrolment, by.id(), office.clock().millis(), Given.name(why));
            office.audit(
                    transaction,
                    "escrow.asked",
                    "request " + id + " enrolment " + enrolment + " by " + by.id());
            return requests.find(id).orElseThrow();
        }

        /// The laptop of that person that left a code last.
        private String enrolment(Transaction transaction) {
            var meant = new Meant(transaction);
            var who = meant.person(person).id();
            var laptops = laptop == null ? new Laptops(transaction).list() : meant.laptop(laptop);
            return laptops.stream()
                    .filter(it -> it.person().equals(who))
                    .map(Laptops.Known::enrolment)
                    .filter(it -> left(transaction, it) > 0)
                    .max(Comparator.comparingLong(it -> left(transaction, it)))
                    .orElseThrow(() -> NotDone.because("escrowNothing", person));
        }

        private static long left(Transaction transaction, String enrolment) {
            return new EscrowStore(transaction)
                    .of(UUID.fromString(enrolment)).stream()
                            .mapToLong(EscrowStore.Left::left)
                            .max()
                            .orElse(0);
        }
    }

    /// Lists them.
    @Command(name = "list", description = "Lists what was asked for, and what was decided.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var all = office.reading(it -> new EscrowRequests(it).list());
                all.forEach(it -> json.print(terminal, it, () -> line(it)));
                return new Ending.Fine();
            });
        }

        private static String line(Request request) {
            var standing = request.isOpen() ? "escrow.open" : "escrow." + request.decision();
            return Words.of(
                    "escrowLine",
                    request.id(),
                    request.name(),
                    Given.time(request.asked()),
                    Words.of(standing),
                    request.why());
        }
    }

    /// The second step, if the answer is no.
    @Command(name = "refuse", description = "Refuses what another administrator asked for.")
    static final class Refuse implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private ActingOption acting = new ActingOption();

        @Parameters(paramLabel = "REQUEST", description = "Its id, from: escrow list")
        private String request = "";

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                office.inTransaction(it -> decide(office, it, acting, request, "refused"));
                terminal.print(Words.of("escrowRefused"));
                return new Ending.Fine();
            });
        }
    }

    /// Notes what the second administrator said, or says why they cannot.
    static Request decide(
            Office office,
            Transaction transaction,
            ActingOption acting,
            String id,
            String decision) {
        var by = acting.administrator(transaction);
        var requests = new EscrowRequests(transaction);
        var request = requests.find(id).orElseThrow(() -> NotDone.because("escrowUnknown", id));
        if (request.askedBy().equals(by.id())) {
            throw NotDone.because("escrowSame", by.name());
        }
        if (!requests.decide(id, by.id(), office.clock().millis(), decision)) {
            throw NotDone.because("escrowDecided");
        }
        office.audit(transaction, "escrow." + decision, "request " + id + " by " + by.id());
        return request;
    }
}
