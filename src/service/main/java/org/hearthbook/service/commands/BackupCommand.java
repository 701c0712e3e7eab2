package org.hearthbook.service.commands;

import org.hearthbook.service.store.Backups;
import org.hearthbook.service.store.Backups.Copied;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Copies the database, goes over the copy, and lets laptops know what is in it.
@Command(
        name = "backup",
        description = {
            "Copies the service's own database file while it runs, and checks the copy.",
            "Laptops keep everything until they hear that it is in a checked backup.",
            "Files and secrets are not in it: copy DIR/files and DIR/service.keys as well."
        })
final class BackupCommand implements Task {

    /// What programs read of it.
    private record Answer(@Nullable String file, int households, long changes) {}

    @Mixin private Premises premises = new Premises();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where the copy goes (DIR/backups/service-MOMENT.db).")
    private @Nullable Path to;

    @Option(
            names = "--taken-at",
            paramLabel = "MOMENT",
            description = {
                "Copies nothing: says when your own checked copy of a PostgreSQL was begun,",
                "such as 2026-11-16T20:00:00Z."
            })
    private @Nullable String takenAt;

    @Override
    public Ending run(Terminal terminal) {
        return premises.enter(office -> {
            if (takenAt != null) {
                return mark(terminal, office, takenAt);
            }
            return office.database().isSqlite()
                    ? copy(terminal, office)
                    : new Ending.No(Words.of("backupOnlyFile"));
        });
    }

    private Ending mark(Terminal terminal, Office office, String moment) {
        try {
            var at = Instant.parse(moment);
            return at.isAfter(office.clock().instant())
                    ? new Ending.NotUnderstood(Words.of("backupMomentNotGood"))
                    : marked(terminal, backups(office).heldIn(at, office.actor()));
        } catch (DateTimeException _) {
            return new Ending.NotUnderstood(Words.of("backupMomentNotGood"));
        }
    }

    private Ending marked(Terminal terminal, Copied.Verified held) {
        json.print(
                terminal,
                new Answer(null, held.households(), held.changes()),
                () -> Words.of("backupMarked", held.households(), held.changes()));
        return new Ending.Fine();
    }

    private Ending copy(Terminal terminal, Office office) {
        var file = to == null ? inTheFolder(office.clock().instant()) : to.toAbsolutePath();
        if (Files.exists(file)) {
            return new Ending.No(Words.of("backupThere", file));
        }
        try {
            Files.createDirectories(premises.folder().resolve("backups"));
            if (!Files.isDirectory(file.resolveSibling("."))) {
                return new Ending.NotWritten(Words.of("backupNotWritten", file));
            }
            return switch (backups(office).copyTo(file, office.actor())) {
                case Copied.Verified copied -> copied(terminal, file, copied);
                case Copied.NotSound() -> new Ending.No(Words.of("backupNotSound"));
            };
        } catch (IOException | UncheckedIOException _) {
            return new Ending.NotWritten(Words.of("backupNotWritten", file));
        }
    }

    private Ending copied(Terminal terminal, Path file, Copied.Verified copied) {
        json.print(
                terminal,
                new Answer(file.toString(), copied.households(), copied.changes()),
                () -> Words.of("backedUp", file, copied.households(), copied.changes()));
        return new Ending.Fine();
    }

    private Path inTheFolder(Instant now) {
        var moment = now.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        return premises.folder()
                .toAbsolutePath()
                .resolve("backups")
                .resolve("service-" + moment + ".db");
    }

    private static Backups backups(Office office) {
        return new Backups(office.database(), office.clock());
    }
}
