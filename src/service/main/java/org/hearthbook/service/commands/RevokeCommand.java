package org.hearthbook.service.commands;

import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.Laptops;
import org.hearthbook.service.store.Transaction;
import org.hearthbook.service.sync.LostLaptops;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.UUID;

/// Turns a lost or stolen laptop away.
@Command(
        name = "revoke",
        description = {
            "Turns a laptop away from its next request on, for good.",
            "It hands over what was not sent yet, and then destroys its keys to the books.",
            "To use the same laptop again, enrol it with a new code."
        })
final class RevokeCommand implements Task {

    @Mixin private Premises premises = new Premises();
    @Mixin private JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "LAPTOP",
            description = "Its id, or the first eight letters, as laptop list prints it.")
    private String laptop = "";

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "Only this person on it. The others can go on using it.")
    private @Nullable String person;

    @Option(names = "--yes", description = "Does not ask whether you are sure.")
    private boolean isSure;

    @Override
    public Ending run(Terminal terminal) {
        return premises.enter(office -> {
            var meant = office.reading(this::meant);
            if (!isSure && !confirmed(terminal, meant)) {
                return new Ending.No(Words.of("notConfirmed"));
            }
            var revoked = office.inTransaction(it -> revoke(office, it));
            revoked.forEach(it ->
                    json.print(terminal, it, () -> Words.of("revoked", it.name(), it.laptop())));
            return new Ending.Fine();
        });
    }

    private List<Laptops.Known> meant(Transaction transaction) {
        var meant = new Meant(transaction);
        var who = person == null ? "" : meant.person(person).id();
        var found =
                meant.laptop(laptop).stream()
                        .filter(it -> it.revoked() == null)
                        .filter(it -> who.isEmpty() || it.person().equals(who))
                        .toList();
        if (found.isEmpty()) {
            throw NotDone.because("revokedAlready", laptop);
        }
        return found;
    }

    private List<Laptops.Known> revoke(Office office, Transaction transaction) {
        var laptops = new Laptops(transaction);
        var now = office.clock().millis();
        var revoked =
                meant(transaction).stream()
                        .filter(it -> laptops.revoke(it.enrolment(), now))
                        .toList();
        revoked.forEach(it -> lose(transaction, it));
        revoked.forEach(
                it -> office.audit(transaction, "laptop.revoked", "enrolment " + it.enrolment()));
        return revoked.stream().flatMap(it -> laptops.find(it.enrolment()).stream()).toList();
    }

    /// From their next sync on, other laptops seal nothing to it.
    private static void lose(Transaction transaction, Laptops.Known laptop) {
        new EnrolmentStore(transaction)
                .person(laptop.person())
                .map(EnrolmentStore.Somebody::member)
                .ifPresent(member ->
                        new LostLaptops(transaction)
                                .lose(
                                        UUID.fromString(laptop.person()),
                                        UUID.fromString(member),
                                        UUID.fromString(laptop.laptop())));
    }

    private static boolean confirmed(Terminal terminal, List<Laptops.Known> meant) {
        var names = String.join(", ", meant.stream().map(Laptops.Known::name).toList());
        return terminal.ask(Words.of("askRevoke", meant.getFirst().laptop(), names))
                .filter("revoke"::equals)
                .isPresent();
    }
}
