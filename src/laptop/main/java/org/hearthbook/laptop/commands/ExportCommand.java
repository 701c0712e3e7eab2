package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.notes.NoteChoice;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.files.KeptFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Takes a document out of a book, to exactly the file that was named.
@Command(
        name = "export",
        description = {
            "Takes a document out of a book as a PDF.",
            "It is written to FILE and nowhere else. Ctrl-C stops it and leaves nothing behind."
        })
final class ExportCommand implements Task {

    /// The documents that there are.
    enum What {
        PORTFOLIO,
        AGREEMENT,
        TRAINING,
        NOTES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin private BookOption book = new BookOption();

    @Mixin private PersonOptions person = new PersonOptions();

    @Option(
            names = "--what",
            required = true,
            paramLabel = "WHAT",
            description = "Which document: ${COMPLETION-CANDIDATES}.")
    private What what = What.PORTFOLIO;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write. It must not be there yet.")
    private Path out = Path.of("");

    @Override
    public Ending run(Terminal terminal) {
        if (Files.exists(out)) {
            return new Ending.NotUnderstood(Words.of("exportThere", out));
        }
        return new Reception(book.folder(), terminal)
                .withOpenBook(person, open -> export(terminal, open));
    }

    private Ending export(Terminal terminal, OpenBook open) {
        var documents = new Documents(file -> bytes(open, file), open.clock());
        try (var progress = new Stoppable(terminal)) {
            return switch (what) {
                case PORTFOLIO -> told(terminal, portfolio(documents, open, progress));
                case TRAINING -> told(terminal, training(documents, open, progress));
                case NOTES -> told(terminal, notes(documents, open, progress));
                case AGREEMENT ->
                        newestSigned(open)
                                .map(it -> agreement(documents, open, it, progress))
                                .map(it -> told(terminal, it))
                                .orElseGet(() -> new Ending.No(Words.of("exportNoAgreement")));
            };
        }
    }

    private Pressed portfolio(Documents documents, OpenBook open, Progress progress) {
        return documents.portfolio(open.household(), open.pack(), open.me(), out, progress);
    }

    private Pressed agreement(
            Documents documents, OpenBook open, UUID agreement, Progress progress) {
        return documents.agreement(open.household(), agreement, out, progress);
    }

    private Pressed training(Documents documents, OpenBook open, Progress progress) {
        return documents.training(open.household(), open.pack(), open.me(), out, progress);
    }

    /// Every note of the household, from its first day until today.
    private Pressed notes(Documents documents, OpenBook open, Progress progress) {
        var today = open.today();
        var first =
                open.household().notes().stream()
                        .map(it -> it.wording().happenedOn())
                        .filter(it -> it.isBefore(today))
                        .min(Comparator.naturalOrder())
                        .orElse(today);
        var all = new NoteChoice(Optional.empty(), first, today);
        return documents.notes(open.household(), open.pack(), all, out, progress);
    }

    private static Optional<UUID> newestSigned(OpenBook open) {
        return open.household().agreements().stream()
                .filter(it -> it.carer().equals(open.me()) && it.signed() != null)
                .max(Comparator.comparing(it -> it.offered().at()))
                .map(Agreement::id);
    }

    private static byte[] bytes(OpenBook open, KeptFile file) throws IOException {
        try (var in = open.files().open(file)) {
            return in.readAllBytes();
        }
    }

    private static Ending told(Terminal terminal, Pressed pressed) {
        return switch (pressed) {
            case Pressed.Written(var file, var pages) -> {
                terminal.print(Words.of("exportWritten", file, pages));
                yield new Ending.Fine();
            }
            case Pressed.Cancelled() -> new Ending.No(Words.of("exportStopped"));
            case Pressed.DiskFull() -> new Ending.DiskTrouble(Words.of("exportDiskFull"));
            case Pressed.NotWritten(var reason) -> new Ending.DiskTrouble(reason);
        };
    }
}
