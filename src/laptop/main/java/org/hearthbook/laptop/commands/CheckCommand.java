package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.store.CheckReport;
import org.hearthbook.laptop.store.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;

/// Looks through a whole book and says what is not as it should be.
@Command(name = "check", description = "Looks through a whole book, its files and its backups.")
final class CheckCommand implements Task {

    /// What `--json` prints.
    record Answer(boolean whole, long entries, long files, long backups, List<String> findings) {}

    @Mixin private BookOption book = new BookOption();

    @Mixin private PersonOptions person = new PersonOptions();

    @Option(names = "--json", description = "Prints one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        return new Reception(book.folder(), terminal)
                .withOpenBook(person, open -> print(terminal, open.check()));
    }

    private Ending print(Terminal terminal, CheckReport report) {
        var findings = report.findings().stream().map(Finding::inPlainWords).toList();
        if (json) {
            terminal.printJson(
                    new Answer(
                            report.isWhole(),
                            report.entries(),
                            report.files(),
                            report.backups(),
                            findings));
            return report.isWhole() ? new Ending.Fine() : new Ending.No("");
        }
        var key = report.isWhole() ? "checkWhole" : "checkLooked";
        terminal.print(Words.of(key, report.entries(), report.files(), report.backups()));
        findings.forEach(it -> terminal.print("- " + it));
        return report.isWhole() ? new Ending.Fine() : new Ending.No(Words.of("checkFound"));
    }
}
