package org.hearthbook.service.commands;

import org.hearthbook.records.handing.NotTaken.Why;
import org.hearthbook.service.handing.TakeIn;
import org.hearthbook.service.handing.TakenIn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// Takes in what a laptop handed over by a sealed file.
@Command(
        name = "take-in",
        description = {
            "Takes in a file that a laptop handed over with: hearthbook hand-over",
            "It counts as sent by that laptop, by the same rules. Taking a file in twice",
            "changes nothing. The laptop gets its receipts when it next syncs."
        })
final class TakeInCommand implements Task {

    @Mixin private Premises premises = new Premises();
    @Mixin private FilesOption files = new FilesOption();
    @Mixin private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "FILE", description = "The file that was handed over.")
    private Path file = Path.of("");

    @Option(
            names = "--even-revoked",
            description = "Also when its laptop was revoked: what it never sent is not lost then.")
    private boolean evenRevoked;

    @Override
    public Ending run(Terminal terminal) {
        return premises.enter(office -> take(terminal, office));
    }

    private Ending take(Terminal terminal, Office office) {
        try (var shelf = files.shelf(premises)) {
            var takeIn = new TakeIn(office.database(), office.keys(), office.clock(), shelf);
            return told(
                    terminal, office, takeIn.take(() -> Files.newInputStream(file), evenRevoked));
        } catch (IOException | UncheckedIOException _) {
            return new Ending.Unreadable(Words.of("takeUnreadable", file));
        }
    }

    private Ending told(Terminal terminal, Office office, TakenIn taken) {
        return switch (taken) {
            case TakenIn.Done done -> done(terminal, office, done);
            case TakenIn.NotRight(var why) -> notRight(why);
            case TakenIn.Revoked(var enrolment) ->
                    refused(office, enrolment, "revoked", "takeRevoked");
            case TakenIn.NotTheirs(var enrolment) ->
                    refused(office, enrolment, "not-theirs", "takeNotTheirs");
        };
    }

    private static Ending notRight(Why why) {
        var words = Words.of("take." + why);
        return switch (why) {
            case NOT_ONE_OF_OURS, NEWER, CUT, DAMAGED -> new Ending.Unreadable(words);
            case NOT_FOR_YOU, STRANGER, ANOTHER_HOUSEHOLD -> new Ending.No(words);
        };
    }

    private static Ending refused(Office office, UUID enrolment, String why, String key) {
        audit(office, "file.refused", "enrolment %s because=%s".formatted(enrolment, why));
        return new Ending.No(Words.of(key));
    }

    private Ending done(Terminal terminal, Office office, TakenIn.Done done) {
        audit(
                office,
                "file.taken-in",
                "enrolment %s household %s taken=%d known=%d refused=%d waiting=%d files=%d"
                        .formatted(
                                done.enrolment(),
                                done.household(),
                                done.fresh(),
                                done.known(),
                                done.refused().size(),
                                done.waiting().size(),
                                done.files()));
        json.print(
                terminal,
                done,
                () -> Words.of("takeDone", done.fresh(), done.known(), done.files()));
        if (!done.refused().isEmpty()) {
            terminal.say(Words.of("takeRefused", done.refused().size()));
        }
        if (!done.waiting().isEmpty()) {
            terminal.say(Words.of("takeWaiting", done.waiting().size()));
        }
        return new Ending.Fine();
    }

    private static void audit(Office office, String act, String about) {
        office.inTransaction(it -> {
            office.audit(it, act, about);
            return true;
        });
    }
}
