package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.store.BackingUp;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes today's backup of a book.
@Command(name = "backup", description = "Makes today's backup of a book and reads it back.")
final class BackupCommand implements Task {

    @Mixin private BookOption book = new BookOption();

    @Override
    public Ending run(Terminal terminal) {
        return new Reception(book.folder(), terminal)
                .withBook(open -> told(terminal, open.backups().take()));
    }

    private static Ending told(Terminal terminal, BackingUp backingUp) {
        return switch (backingUp) {
            case BackingUp.Done(var backup) -> done(terminal, backup.name());
            case BackingUp.DoneBefore(var backup) -> done(terminal, backup.name());
            case BackingUp.NotDone(var because) ->
                    Ending.of(because, Words.of("backupNotDone", because.inPlainWords()));
        };
    }

    private static Ending done(Terminal terminal, String name) {
        terminal.print(Words.of("backupDone", name));
        return new Ending.Fine();
    }
}
