package org.hearthbook.service.commands;

import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;

/// Which service is meant: where it keeps its data, its database and its secrets.
final class Premises {

    private static final String DATABASE = "service.db";
    private static final String KEYS = "service.keys";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:HEARTHBOOK_DATA:-hearthbook-data}",
            description = {
                "The service's own folder (hearthbook-data, or what HEARTHBOOK_DATA says).",
                "It holds the database, files and secrets for which no other place is given."
            })
    private Path data = Path.of("hearthbook-data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:HEARTHBOOK_DATABASE_URL}",
            description = {
                "A PostgreSQL instead of a file: jdbc:postgresql://HOST/NAME?user=...",
                "With a password in it, put it in HEARTHBOOK_DATABASE_URL instead."
            })
    private @Nullable String databaseUrl;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The service's secrets (DIR/service.keys). Keep a copy apart.")
    private @Nullable Path keys;

    /// The folder of the service, made if it is not there.
    Path folder() {
        try {
            var owner = PosixFilePermissions.fromString("rwx------");
            return Files.createDirectories(data, PosixFilePermissions.asFileAttribute(owner));
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    /// Whether a service has been begun here.
    boolean isThere() {
        return databaseUrl != null || Files.exists(data.resolve(DATABASE));
    }

    Database database() {
        return databaseUrl == null
                ? Database.file(folder().resolve(DATABASE))
                : Database.open(databaseUrl);
    }

    ServiceKeys keys(SecureRandom random) {
        return ServiceKeys.in(keys == null ? folder().resolve(KEYS) : keys, random);
    }

    /// Lets an administrator work where a service has been begun.
    Ending enter(Work work) {
        return isThere() ? begin(work) : new Ending.No(Words.of("noService", data));
    }

    /// Lets an administrator work, and begins the service if it is not there.
    Ending begin(Work work) {
        Quiet.now();
        InstantSource clock = Clock.systemUTC();
        try (var database = database()) {
            return work.in(new Office(database, this, clock, new SecureRandom()));
        }
    }

    /// What an administrator does.
    @FunctionalInterface
    interface Work {
        Ending in(Office office);
    }
}
