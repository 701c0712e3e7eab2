package org.hearthbook.service.commands;

import org.hearthbook.service.files.Shelf;
import org.hearthbook.service.handing.HandOut;
import org.hearthbook.service.handing.HandedOut;
import org.hearthbook.service.store.Laptops;
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
            "It counts as read by that laptop. What the service refused is told in it."
        })
final class HandOutCommand implements Task {

    /// What programs read of it.
    private record Answer(String file, long changes, int refused, int files, long bytes) {}

    private static final double MEGABYTE = 1_000_000;

    @Mixin private Premises premises = new Premises();
    @Mixin private JsonOption json = new JsonOption();
    @Mixin private FilesOption files = new FilesOption();

    @Option(
            names = "--with-files",
            description = "With the photos and papers too. How much that is, is said first.")
    private boolean withFiles;

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
            var enrolment = office.reading(this::enrolment);
            var whose = office.reading(it -> new Meant(it).household(household).id());
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
        try (var shelf = files.shelf(premises);
                var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            return make(terminal, office, new Meaning(enrolment, whose), shelf, out);
        } catch (IOException | UncheckedIOException _) {
            return new Ending.NotWritten(Words.of("notWritten", file));
        }
    }

    /// Whose book, and for whom.
    private record Meaning(UUID enrolment, UUID household) {

        @Override
        public String toString() {
            return "enrolment " + enrolment + " household " + household;
        }
    }

    /// Nothing half made is left.
    private Ending make(
            Terminal terminal, Office office, Meaning meaning, Shelf shelf, OutputStream to)
            throws IOException {
        var isMade = false;
        try (var out = new BufferedOutputStream(to)) {
            var made =
                    new HandOut(office.database(), office.keys(), office.clock(), shelf)
                            .make(
                                    meaning.enrolment(),
                                    meaning.household(),
                                    withFiles,
                                    (count, bytes) -> announce(terminal, count, bytes),
                                    out);
            out.flush();
            Lasting.whole(file);
            isMade = made instanceof HandedOut.Made;
            return told(terminal, office, made, meaning);
        } finally {
            if (!isMade) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void announce(Terminal terminal, int count, long bytes) {
        if (count > 0) {
            var megabytes = Math.max(0.1, bytes / MEGABYTE);
            terminal.say(Words.of(withFiles ? "handOutFiles" : "handOutNoFiles", count, megabytes));
        }
    }

    private Ending told(Terminal terminal, Office office, HandedOut made, Meaning meaning) {
        return switch (made) {
            case HandedOut.NoKeys() -> new Ending.No(Words.of("handOutNoKeys"));
            case HandedOut.NotTheirs() -> new Ending.No(Words.of("handOutNotTheirs"));
            case HandedOut.Made done -> {
                office.inTransaction(it -> {
                    office.audit(it, "file.handed-out", meaning + about(done));
                    return true;
                });
                var answer =
                        new Answer(
                                file.toString(),
                                done.changes(),
                                done.refused(),
                                done.files(),
                                done.bytes());
                json.print(
                        terminal,
                        answer,
                        () -> Words.of("handedOut", file, done.changes(), done.files()));
                yield new Ending.Fine();
            }
        };
    }

    private static String about(HandedOut.Made done) {
        return " given=%d refused=%d files=%d bytes=%d"
                .formatted(done.changes(), done.refused(), done.files(), done.bytes());
    }
}
