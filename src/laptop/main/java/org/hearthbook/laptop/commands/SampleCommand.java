package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.SignInName;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PassphraseAnswer;
import org.hearthbook.laptop.sample.Caseload;
import org.hearthbook.laptop.sample.CaseloadPlan;
import org.hearthbook.laptop.sample.Sample;
import org.hearthbook.laptop.sample.SamplePlan;
import org.hearthbook.laptop.sample.Sampling;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Makes a household up, to look at and to measure with.
@Command(
        name = "sample",
        description = {
            "Makes a made-up household in a new book, and prints who signs in to it.",
            "With --families it is the laptop of a social worker instead, with that many"
                    + " households."
        })
final class SampleCommand implements Task {

    /// What `--json` prints.
    record Answer(
            String book,
            List<String> people,
            @Nullable String passphrase,
            long changes,
            long notes,
            long files) {}

    @Mixin private BookOption book = new BookOption();

    @Mixin private PassphraseOption passphrase = new PassphraseOption();

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many years it has written so far (${DEFAULT-VALUE}).")
    private int years = 10;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same number tells the same story (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--families",
            paramLabel = "N",
            defaultValue = "0",
            description = "Makes a social worker's laptop with the books of N households.")
    private int families;

    @Option(
            names = "--changes",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many changes each of these books holds (${DEFAULT-VALUE}).")
    private int changes = 2000;

    @Option(names = "--json", description = "Prints one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        if (years < 1 || years > SamplePlan.MOST_YEARS) {
            return new Ending.NotUnderstood(Words.of("sampleYears", SamplePlan.MOST_YEARS));
        }
        if (families != 0 && !CaseloadPlan.isPossible(families, changes)) {
            return new Ending.NotUnderstood(
                    Words.of(
                            "sampleFamilies",
                            CaseloadPlan.MOST_FAMILIES,
                            CaseloadPlan.FEWEST_CHANGES,
                            CaseloadPlan.MOST_CHANGES));
        }
        if (!passphrase.isGiven()) {
            var made = Sample.passphraseFor(Desk.real());
            return make(terminal, Passphrase.of(made), made);
        }
        return switch (passphrase.ask(terminal, "")) {
            case PassphraseOption.Given.Nothing(var because) -> because;
            case PassphraseOption.Given.Known(var words) -> makeIfGood(terminal, words);
        };
    }

    private Ending makeIfGood(Terminal terminal, Passphrase words) {
        var answer = words.asNew();
        return answer instanceof PassphraseAnswer.Accepted
                ? make(terminal, words, null)
                : new Ending.NotUnderstood(Words.of("passphraseNotGood", answer.words()));
    }

    private Ending make(Terminal terminal, Passphrase words, @Nullable String shown) {
        try (words) {
            return switch (sample(words, new Percent(terminal))) {
                case Sampling.Made made -> print(terminal, made, shown);
                case Sampling.NoPlace(var because) -> Reception.notOpened(book.folder(), because);
                case Sampling.NotMade(var because) ->
                        new Ending.DiskTrouble(Words.of("sampleNotMade", because));
            };
        }
    }

    private Sampling sample(Passphrase words, Percent progress) {
        var desk = Desk.real();
        var today = LocalDate.now(Clock.systemUTC());
        var folder = book.folder();
        if (families == 0) {
            var plan = new SamplePlan(years, seed, today);
            return Sample.make(folder, plan, words, desk, progress);
        }
        var plan = new CaseloadPlan(families, changes, seed, today);
        return Caseload.make(folder, plan, words, desk, progress);
    }

    private Ending print(Terminal terminal, Sampling.Made made, @Nullable String shown) {
        var names = made.people().stream().map(SignInName::name).toList();
        var where = book.folder().toString();
        if (json) {
            terminal.printJson(
                    new Answer(where, names, shown, made.changes(), made.notes(), made.files()));
            return new Ending.Fine();
        }
        terminal.print(
                families == 0
                        ? Words.of("sampleMade", where, made.changes(), made.notes(), made.files())
                        : Words.of("caseloadMade", where, families, made.changes(), made.notes()));
        terminal.print(Words.of("samplePeople", String.join(", ", names)));
        terminal.print(
                shown == null
                        ? Words.of("samplePassphraseOfFile")
                        : Words.of("samplePassphrase", shown));
        return new Ending.Fine();
    }
}
