package org.hearthbook.proving;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Measures Hearthbook on a made-up household and prints each figure as one line of JSON.
@Command(
        name = "proving",
        mixinStandardHelpOptions = true,
        description = {
            "Measures Hearthbook on a made-up household and prints each figure beside its limit.",
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
        CASELOAD,
        SEARCHING,
        SAVING,
        PORTFOLIO
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "WHAT",
            description =
                    "What to measure: ${COMPLETION-CANDIDATES}. All of it if nothing is said.")
    private List<What> wanted = List.of(What.values());

    @Option(
            names = "--book",
            required = true,
            paramLabel = "DIR",
            description = "Where the made-up household is, or is to be made.")
    private Path folder = Path.of("");

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many years of it to make (${DEFAULT-VALUE}).")
    private int years = 10;

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        var commands = new CommandLine(new Proving()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(commands.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var stage = new Stage(folder, years);
        stage.set();
        return measure(wanted, stage).stream().allMatch(Figure::isKept) ? 0 : 1;
    }

    /// Measures and prints, one after the other.
    static List<Figure> measure(List<What> wanted, Stage stage) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var what : wanted) {
            for (var figure : measure(what, stage)) {
                System.out.println(JsonMapper.shared().writeValueAsString(figure));
                figures.add(figure);
            }
        }
        return figures;
    }

    private static List<Figure> measure(What what, Stage stage) throws Exception {
        return switch (what) {
            case OPENING -> new Opening(stage).measure();
            case CASELOAD ->
                    new Caseload(new Office(stage.folder().resolveSibling("caseload"))).measure();
            case SEARCHING -> new Searching(stage).measure();
            case SAVING -> new Saving(stage).measure();
            case PORTFOLIO -> new Portfolio(stage).measure();
        };
    }
}
