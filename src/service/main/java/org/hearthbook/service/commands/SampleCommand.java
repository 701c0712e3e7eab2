package org.hearthbook.service.commands;

import org.hearthbook.service.sample.SampleTown;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes households up, to look at and to measure with.
@Command(
        name = "sample",
        description = {
            "Adds made-up households with books, and prints a code for each of their people.",
            "Use it with a service of its own, never beside real households."
        })
final class SampleCommand implements Task {

    private static final int MOST = 10_000;

    @Mixin private Premises premises = new Premises();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--households",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many (${DEFAULT-VALUE}).")
    private int households = 3;

    @Override
    public Ending run(Terminal terminal) {
        if (households < 1 || households > MOST) {
            return new Ending.NotUnderstood(Words.of("sampleHouseholds", MOST));
        }
        return premises.begin(office -> {
            var town =
                    new SampleTown(
                            office.database(),
                            office.keys(),
                            office.ids(),
                            office.clock(),
                            office.random());
            town.build(households).forEach(it -> json.print(terminal, it, () -> line(it)));
            return new Ending.Fine();
        });
    }

    private static String line(SampleTown.Resident resident) {
        return Words.of(
                "sampleLine",
                resident.reference(),
                resident.name(),
                Given.role(resident.role()),
                resident.code());
    }
}
