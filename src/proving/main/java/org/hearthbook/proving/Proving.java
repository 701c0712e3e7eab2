package org.hearthbook.proving;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

/// Measures Hearthbook on what was made up for it, and prints each figure as one line of JSON.
@Command(
        name = "proving",
        mixinStandardHelpOptions = true,
        description = {
            "Measures Hearthbook on a made-up household, or on a made-up social worker's laptop,",
            "and prints each figure beside its limit.",
            "A ratio of at most 1 keeps the limit."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every limit is kept",
            "1:one is not",
            "2:the command was not understood"
        })
public final class Proving implements Callable<Integer> {

    /// What can be measured.
    enum What {
        OPENING,
        SEARCHING,
        SAVING,
        PORTFOLIO,
        CASELOAD
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "WHAT",
            description =
                    "What to measure: ${COMPLETION-CANDIDATES}. If nothing is said, all that can"
                            + " be measured on what was given.")
    private List<What> wanted = List.of();

    @Option(
            names = "--book",
            paramLabel = "DIR",
            description =
                    "Where the made-up household is, or is to be made, for all but the caseload.")
    private @Nullable Path household;

    @Option(
            names = "--caseload",
            paramLabel = "DIR",
            description =
                    "Where the made-up social worker's laptop is, or is to be made, for the"
                            + " caseload.")
    private @Nullable Path caseload;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many years of the household to make (${DEFAULT-VALUE}).")
    private int years = 10;

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        var commands = new CommandLine(new Proving()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(commands.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var chosen = wanted.isEmpty() ? possible() : wanted;
        if (chosen.isEmpty() || !possible().containsAll(chosen)) {
            throw new ParameterException(
                    spec.commandLine(), "Say where to measure that: --book DIR, --caseload DIR");
        }
        return measure(chosen, this::stage).stream().allMatch(Figure::isKept) ? 0 : 1;
    }

    private List<What> possible() {
        return Stream.of(What.values()).filter(it -> folder(it) != null).toList();
    }

    private @Nullable Path folder(What what) {
        return switch (what) {
            case OPENING, SEARCHING, SAVING, PORTFOLIO -> household;
            case CASELOAD -> caseload;
        };
    }

    private Stage stage(What what) {
        var folder = requireNonNull(folder(what));
        return what == What.CASELOAD ? Stage.caseload(folder) : Stage.household(folder, years);
    }

    /// Measures and prints, one after the other.
    static List<Figure> measure(List<What> wanted, Function<What, Stage> stages) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var what : wanted) {
            for (var figure : measure(what, stages.apply(what).set())) {
                System.out.println(JsonMapper.shared().writeValueAsString(figure));
                figures.add(figure);
            }
        }
        return figures;
    }

    private static List<Figure> measure(What what, Stage stage) throws Exception {
        return switch (what) {
            case OPENING -> new Opening(stage).measure();
            case SEARCHING -> new Searching(stage).measure();
            case SAVING -> new Saving(stage).measure();
            case PORTFOLIO -> new Portfolio(stage).measure();
            case CASELOAD -> new OpeningCaseload(stage).measure();
        };
    }
}
