package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.handing.TakeIn;
import org.hearthbook.laptop.handing.TakenIn;
import org.hearthbook.records.handing.NotTaken.Why;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Takes in what another laptop of the household handed over.
@Command(
        name = "take-in",
        description = {
            "Takes in a file that another laptop handed over with: hearthbook hand-over",
            "All of it is checked first. Taking the same file in twice changes nothing."
        })
final class TakeInCommand implements Task {

    /// What `--json` prints.
    record Answer(String by, int fresh, int known, List<String> leftOut, int files) {}

    @Mixin private BookOption book = new BookOption();

    @Mixin private PersonOptions person = new PersonOptions();

    @Parameters(paramLabel = "FILE", description = "The file that was handed over.")
    private Path file = Path.of("");

    @Option(
            names = "--even-removals",
            description =
                    "Also when it takes many pages away. Without it nothing is taken in then.")
    private boolean evenRemovals;

    @Option(names = "--json", description = "Prints one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        return new Reception(book.folder(), terminal)
                .withOpenBook(person, it -> takeIn(terminal, it));
    }

    private Ending takeIn(Terminal terminal, OpenBook open) {
        var percent = new Percent(terminal);
        return switch (TakeIn.take(open, file, evenRemovals, percent::ofBytes)) {
            case TakenIn.Done done -> told(terminal, done);
            case TakenIn.AsksFirst(var by, var records) ->
                    new Ending.No(Words.of("takeAsks", by, records));
            case TakenIn.Refused(var why, var words) -> refused(why, words);
            case TakenIn.Trouble(var words) -> new Ending.DiskTrouble(words);
        };
    }

    private static Ending refused(Why why, String words) {
        return switch (why) {
            case NEWER -> new Ending.NewerFormat(words);
            case CUT, DAMAGED -> new Ending.Damaged(words);
            case NOT_ONE_OF_OURS, NOT_FOR_YOU, STRANGER, ANOTHER_HOUSEHOLD -> new Ending.No(words);
        };
    }

    private Ending told(Terminal terminal, TakenIn.Done done) {
        if (json) {
            terminal.printJson(
                    new Answer(
                            done.by(), done.fresh(), done.known(), done.leftOut(), done.files()));
        }
        var isNothing = done.fresh() + done.files() == 0 && done.leftOut().isEmpty();
        terminal.say(
                isNothing
                        ? Words.of("takeNothing", done.by())
                        : Words.of("takeDone", done.by(), done.fresh(), done.files()));
        return done.leftOut().isEmpty()
                ? new Ending.Fine()
                : new Ending.NeedsAttention(Words.of("takeLeftOut", done.leftOut().size()));
    }
}
