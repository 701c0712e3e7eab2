package org.hearthbook.service.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL for the tests, started once for each test JVM and ended with it.
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres running;

    private Postgres() {}

    /// The address of a new and empty database.
    public static String emptyDatabase() {
        var name = "books_" + DATABASES.incrementAndGet();
        var server = server();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException because) {
            throw new IllegalStateException(because);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /// Whoever takes the port that it chose, before it listens there, does so only once.
    private static EmbeddedPostgres begun() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException _) {
            return begunAgain();
        }
    }

    private static EmbeddedPostgres begunAgain() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        var found = running;
        if (found == null) {
            found = begun();
            running = found;
        }
        return found;
    }
}
