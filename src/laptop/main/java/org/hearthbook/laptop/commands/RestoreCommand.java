package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.store.Backup;
import org.hearthbook.laptop.store.Backups;
import org.hearthbook.laptop.store.Restoring;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Lists the backups of a book, or puts the book back as it was on a day.
@Command(
        name = "restore",
        description = {
            "Lists the backups of a book, or puts it back as it was on a day.",
            "Nothing is overwritten: what is there now is moved aside."
        })
final class RestoreCommand implements Task {

    /// What `--json` prints of each backup.
    record Answer(LocalDate day, String name) {}

    @Mixin private BookOption book = new BookOption();

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the backup to put back. Without it they are listed.")
    private @Nullable LocalDate day;

    @Option(names = "--json", description = "Prints the list as one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        var backups = Backups.in(book.folder());
        if (day == null) {
            return list(terminal, backups);
        }
        var wanted = backups.stream().filter(it -> it.day().equals(day)).findFirst();
        return wanted.isEmpty()
                ? new Ending.No(Words.of("restoreNoDay", day))
                : restore(terminal, wanted.get());
    }

    private Ending list(Terminal terminal, List<Backup> backups) {
        if (json) {
            terminal.printJson(
                    backups.stream().map(it -> new Answer(it.day(), it.name())).toList());
            return new Ending.Fine();
        }
        terminal.say(Words.of(backups.isEmpty() ? "restoreNone" : "restoreList"));
        backups.forEach(it -> terminal.print(it.day() + "  " + it.name()));
        return new Ending.Fine();
    }

    private Ending restore(Terminal terminal, Backup backup) {
        var clock = Clock.system(ZoneId.systemDefault());
        return switch (Backups.restore(book.folder(), backup, clock)) {
            case Restoring.Restored restored -> done(terminal, backup, restored);
            case Restoring.InUse _ -> new Ending.InUse(Words.of("restoreInUse"));
            case Restoring.NotGood(var reason) -> new Ending.No(reason);
            case Restoring.NotRestored(var because) ->
                    Ending.of(because, Words.of("restoreNotDone", because.inPlainWords()));
        };
    }

    private static Ending done(Terminal terminal, Backup backup, Restoring.Restored restored) {
        terminal.print(Words.of("restoreDone", backup.day(), restored.setAside()));
        if (restored.filesMissing() > 0) {
            terminal.print(Words.of("restoreMissing", restored.filesMissing()));
        }
        return new Ending.Fine();
    }
}
