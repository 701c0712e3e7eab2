package org.hearthbook.service.commands;

import org.hearthbook.records.content.ContentPackReader;
import org.hearthbook.records.content.PackReading;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.Packs;
import org.hearthbook.service.store.Transaction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What can be done with a content pack: the service's own agreements, standards and word lists.
@Command(
        name = "pack",
        description = "Looks after the service's own wording and rules.",
        subcommands = {PackCommands.Check.class, PackCommands.Push.class, PackCommands.All.class},
        synopsisSubcommandLabel = "COMMAND")
final class PackCommands {

    /// Reads a pack without doing anything with it.
    @Command(
            name = "check",
            description =
                    "Says whether a file can be used as a content pack, or what to mend in it.")
    static final class Check implements Task {

        @Parameters(paramLabel = "FILE", description = "The pack, as JSON.")
        private Path file = Path.of("");

        @Override
        public Ending run(Terminal terminal) {
            try {
                return say(terminal, ContentPackReader.read(Files.readAllBytes(file)));
            } catch (IOException _) {
                return new Ending.Unreadable(Words.of("unreadable", file));
            }
        }

        private static Ending say(Terminal terminal, PackReading reading) {
            return switch (reading) {
                case PackReading.Valid(_, var sha256) -> {
                    terminal.print(Words.of("packGood", sha256));
                    yield new Ending.Fine();
                }
                case PackReading.Rejected(var problems) -> {
                    terminal.print(Words.of("packToMend"));
                    problems.forEach(problem -> terminal.print("- " + problem));
                    yield new Ending.No("");
                }
            };
        }
    }

    /// Puts one in force.
    @Command(
            name = "push",
            description = {
                "Puts a content pack in force: laptops fetch it when they next sync.",
                "Its version has to be higher than any before."
            })
    static final class Push implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Parameters(paramLabel = "FILE", description = "The pack, as JSON.")
        private Path file = Path.of("");

        @Override
        public Ending run(Terminal terminal) {
            try {
                var bytes = Files.readAllBytes(file);
                return switch (ContentPackReader.read(bytes)) {
                    case PackReading.Rejected rejected -> Check.say(terminal, rejected);
                    case PackReading.Valid valid ->
                            premises.enter(office -> push(terminal, office, valid, bytes));
                };
            } catch (IOException _) {
                return new Ending.Unreadable(Words.of("unreadable", file));
            }
        }

        private Ending push(
                Terminal terminal, Office office, PackReading.Valid valid, byte[] bytes) {
            var version = valid.pack().version();
            var signature = Wire.text(office.keys().sign(bytes));
            var signed = new Packs.Signed(valid.sha256(), signature, bytes);
            office.inTransaction(it -> push(office, it, version, signed));
            json.print(
                    terminal,
                    new Packs.Pushed(version, valid.sha256(), office.clock().millis()),
                    () -> Words.of("packPushed", Integer.toString(version)));
            return new Ending.Fine();
        }

        private static boolean push(
                Office office, Transaction transaction, int version, Packs.Signed signed) {
            var packs = new Packs(transaction);
            var newest = packs.list().stream().findFirst();
            if (newest.filter(it -> it.version() >= version).isPresent()) {
                var known = Long.toString(newest.orElseThrow().version());
                throw NotDone.because("packTooOld", Integer.toString(version), known);
            }
            packs.push(version, signed, office.clock().millis());
            office.audit(transaction, "pack.pushed", "version " + version + " " + signed.sha256());
            return true;
        }
    }

    /// Lists them.
    @Command(name = "list", description = "Lists the packs that were put in force.")
    static final class All implements Task {

        @Mixin private Premises premises = new Premises();
        @Mixin private JsonOption json = new JsonOption();

        @Override
        public Ending run(Terminal terminal) {
            return premises.enter(office -> {
                var all = office.reading(it -> new Packs(it).list());
                all.forEach(it -> json.print(terminal, it, () -> line(it)));
                return new Ending.Fine();
            });
        }

        private static String line(Packs.Pushed pack) {
            var version = Long.toString(pack.version());
            return Words.of("packLine", version, Given.time(pack.pushed()), pack.sha256());
        }
    }
}
