package org.hearthbook.service.commands;

import org.hearthbook.service.handing.HandOut;
import org.hearthbook.service.handing.HandedOut;
import org.hearthbook.service.store.Laptops;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Makes a file for a laptop that no network reaches.
@Command(
        name = "hand-out",
        description = {
            "Puts a household's book, with its receipts, into a sealed file for one laptop.",
            "Only that person can open it, with: hearthbook take-in FILE",
            "It counts as read by that laptop. Photos and papers are not in it."
        })
final class HandOutCommand implements Task {

    /// What programs read of it.
    private record Answer(String file, long changes) {}

    @Mixin private Premises premises = new Premises();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--household",
            required = true,
            paramLabel = "REF",
            description = "Whose book: its reference or id.")
    private String household = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "LAPTOP",
            description = "Its id, or the first eight letters, as laptop list prints it.")
    private String laptop = "";

    @Option(
            names = "--person",
            paramLabel = "PERSON",
            description = "Who on it; not needed when only one person uses it.")
    private @Nullable String person;

    @Parameters(paramLabel = "FILE", description = "The file to make. It must not be there yet.")
    private Path file = Path.of("");

    @Override
    public Ending run(Terminal terminal) {
        return premises.enter(office -> {
            var enrolment = office.inTransaction(this::enrolment);
            var whose = office.inTransaction(it -> new Meant(it).household(household).id());
            return make(terminal, office, enrolment, whose);
        });
    }

    private UUID enrolment(Transaction transaction) {
        var meant = new Meant(transaction);
        var who = person == null ? "" : meant.person(person).id();
        var found =
                meant.laptop(laptop).stream()
                        .filter(it -> it.revoked() == null)
                        .filter(it -> who.isEmpty() || it.person().equals(who))
                        .map(Laptops.Known::enrolment)
                        .toList();
        if (found.size() != 1) {
            throw NotDone.because(found.isEmpty() ? "handOutNobody" : "handOutSeveral", laptop);
        }
        return UUID.fromString(found.getFirst());
    }

    private Ending make(Terminal terminal, Office office, UUID enrolment, UUID whose) {
        var handOut = new HandOut(office.database(), office.keys(), office.clock());
        try {
            HandedOut made;
            try (var out =
                    new BufferedOutputStream(
                            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
                made = handOut.make(enrolment, whose, out);
            }
            if (!(made instanceof HandedOut.Made)) {
                Files.delete(file);
            }
            return told(terminal, office, made, "enrolment " + enrolment + " household " + whose);
        } catch (IOException | UncheckedIOException _) {
            return new Ending.NotWritten(Words.of("notWritten", file));
        }
    }

    private Ending told(Terminal terminal, Office office, HandedOut made, String about) {
        return switch (made) {
            case HandedOut.NoKeys() -> new Ending.No(Words.of("handOutNoKeys"));
            case HandedOut.NotTheirs() -> new Ending.No(Words.of("handOutNotTheirs"));
            case HandedOut.Made(var changes) -> {
                office.inTransaction(it -> {
                    office.audit(it, "file.handed-out", about + " given=" + changes);
                    return true;
                });
                var answer = new Answer(file.toString(), changes);
                json.print(terminal, answer, () -> Words.of("handedOut", file, changes));
                yield new Ending.Fine();
            }
        };
    }
}
