package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.handing.HandOver;
import org.hearthbook.laptop.handing.HandedOver;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts a household's book into a sealed file for a memory stick or an e-mail.
@Command(
        name = "hand-over",
        description = {
            "Puts a household's book into a sealed file, for a memory stick or an e-mail.",
            "Only people of that household's book and the fostering service can open it.",
            "What is in it still waits here until the service says that it has it."
        })
final class HandOverCommand implements Task {

    /// What `--json` prints.
    record Answer(
            String file,
            int changes,
            int unsent,
            int files,
            long bytes,
            int readers,
            boolean forService) {}

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    @Mixin private BookOption book = new BookOption();

    @Mixin private PersonOptions person = new PersonOptions();

    @Mixin private HouseholdOption household = new HouseholdOption();

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to make.")
    private Path to = Path.of("");

    @Option(names = "--with-files", description = "With the photos and papers too.")
    private boolean withFiles;

    @Option(names = "--json", description = "Prints one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        return new Reception(book.folder(), terminal)
                .withOpenBook(person, it -> handOver(terminal, it.bookcase()));
    }

    private Ending handOver(Terminal terminal, Bookcase books) {
        var meant = household.among(books);
        if (meant.size() != 1) {
            var names =
                    books.openAll().stream()
                            .map(HouseholdOption::name)
                            .collect(Collectors.joining(", "));
            return new Ending.NotUnderstood(Words.of("handWhich", names));
        }
        return handOver(terminal, meant.getFirst());
    }

    private Ending handOver(Terminal terminal, OpenBook open) {
        var percent = new Percent(terminal);
        return switch (HandOver.make(open, to, withFiles, percent::ofBytes)) {
            case HandedOver.NotMade(var words) -> new Ending.DiskTrouble(words);
            case HandedOver.Made made -> {
                var told = told(terminal, made);
                open.bag().reach().ifPresent(it -> sayWhoCould(terminal, it.heard()));
                yield told;
            }
        };
    }

    /// What the service said since is not known here.
    private static void sayWhoCould(Terminal terminal, Instant heard) {
        var when = WHEN.format(heard.atZone(ZoneId.systemDefault()));
        terminal.say(Words.of("handLost", when));
    }

    private Ending told(Terminal terminal, HandedOver.Made made) {
        terminal.say(Words.of("handMade", to, made.changes(), made.files()));
        terminal.say(Words.of(made.unsent() == 0 ? "handAllSent" : "handUnsent", made.unsent()));
        if (!made.isNoted()) {
            terminal.say(Words.of("handNotNoted"));
        }
        if (json) {
            terminal.printJson(
                    new Answer(
                            to.toString(),
                            made.changes(),
                            made.unsent(),
                            made.files(),
                            made.bytes(),
                            made.readers(),
                            made.forService()));
        }
        return new Ending.Fine();
    }
}
