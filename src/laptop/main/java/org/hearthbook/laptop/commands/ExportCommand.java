package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.documents.press.Pressed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/// Takes a document out of a book, or everything in it, to exactly the place that was named.
@Command(
        name = "export",
        description = {
            "Takes a document out of a book as a PDF, or everything into one new folder.",
            "It is written to FILE and nowhere else. Ctrl-C stops it and leaves nothing behind."
        })
final class ExportCommand implements Task {

    /// The documents that there are.
    enum What {
        PORTFOLIO,
        AGREEMENT,
        TRAINING,
        NOTES,
        VISIT,
        CERTIFICATE,
        EVERYTHING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin private BookOption book = new BookOption();

    @Mixin private PersonOptions person = new PersonOptions();

    @Mixin private WhoseOptions whose = new WhoseOptions();

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
            description = {
                "The file to write; for everything, the folder to make.",
                "It must not be there yet."
            })
    private Path out = Path.of("");

    @Override
    public Ending run(Terminal terminal) {
        if (Files.exists(out)) {
            return new Ending.NotUnderstood(Words.of("exportThere", out));
        }
        return new Reception(book.folder(), terminal)
                .withOpenBook(
                        person,
                        open ->
                                switch (whose.household(open)) {
                                    case Choice.One(var chosen) -> export(terminal, chosen);
                                    case Choice.None(var words) -> new Ending.NotUnderstood(words);
                                });
    }

    private Ending export(Terminal terminal, OpenBook open) {
        try (var progress = new Stoppable(terminal)) {
            var papers = new Papers(open, progress);
            return switch (what) {
                case NOTES -> told(terminal, papers.notes(out));
                case EVERYTHING -> everything(terminal, open, progress);
                case VISIT ->
                        switch (whose.visit(open)) {
                            case Choice.One(var visit) -> told(terminal, papers.visit(visit, out));
                            case Choice.None(var words) -> new Ending.No(words);
                        };
                case PORTFOLIO, AGREEMENT, TRAINING, CERTIFICATE ->
                        switch (whose.carer(open)) {
                            case Choice.One(var carer) -> ofCarer(terminal, papers, carer);
                            case Choice.None(var words) -> new Ending.NotUnderstood(words);
                        };
            };
        }
    }

    private Ending ofCarer(Terminal terminal, Papers papers, UUID carer) {
        return switch (what) {
            case PORTFOLIO -> told(terminal, papers.portfolio(carer, out));
            case TRAINING -> told(terminal, papers.training(carer, out));
            case AGREEMENT ->
                    papers.newestSigned(carer)
                            .map(it -> told(terminal, papers.agreement(it, out)))
                            .orElseGet(() -> new Ending.No(Words.of("exportNoAgreement")));
            case CERTIFICATE ->
                    papers.certificateOf(carer)
                            .map(it -> told(terminal, papers.certificate(it, out)))
                            .orElseGet(() -> new Ending.No(Words.of("exportNoCertificate")));
            case NOTES, VISIT, EVERYTHING ->
                    throw new IllegalStateException("These are of the household");
        };
    }

    private Ending everything(Terminal terminal, OpenBook open, Stoppable progress) {
        return switch (new Everything(open, progress, out).write()) {
            case Everything.Done(var documents, var files) -> {
                terminal.print(Words.of("exportEverything", out, documents, files));
                yield new Ending.Fine();
            }
            case Everything.NotDone(var pressed) -> told(terminal, pressed);
        };
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
