package org.hearthbook.service.commands;

import org.hearthbook.service.store.Laptops;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The laptops that are or were enrolled.
@Command(
        name = "laptop",
        description = "Looks after the laptops that are enrolled.",
        subcommands = LaptopCommands.All.class,
        synopsisSubcommandLabel = "COMMAND")
final class LaptopCommands {

    /// Lists them.
    @Command(
            name = "list",
            description = "Lists laptops, who uses them and when they were last heard of.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var all = office.reading(it -> new Laptops(it).list());
                all.forEach(it -> json.print(terminal, it, () -> line(it)));
                return new Ending.Fine();
            });
        }
    }

    private static String line(Laptops.Known laptop) {
        var revoked = laptop.revoked();
        var seen = Given.time(laptop.lastSeen());
        return revoked == null
                ? Words.of("laptopLine", laptop.laptop(), laptop.name(), seen)
                : Words.of(
                        "laptopRevokedLine",
                        laptop.laptop(),
                        laptop.name(),
                        seen,
                        Given.time(revoked));
    }
}
