package org.hearthbook.laptop.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says who signs in to a book. That much can be read without a passphrase.
@Command(name = "people", description = "Prints who signs in to a book.")
final class PeopleCommand implements Task {

    @Mixin private BookOption book = new BookOption();

    @Option(names = "--json", description = "Prints one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        return new Reception(book.folder(), terminal)
                .withBook(open -> {
                    if (json) {
                        terminal.printJson(open.people());
                    } else {
                        open.people().forEach(it -> terminal.print(it.name()));
                    }
                    return new Ending.Fine();
                });
    }
}
