package org.hearthbook.proving.simulation;

import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Where the service's database stands, with its backups. Opened once, and put back to its
/// beginning before each run; that is much faster than to make it anew.
final class Rack implements AutoCloseable {

    private static final String KEYS =
            """
            saying=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=
            opening=YWJjZGVmMDEyMzQ1Njc4OTAxMjM0NTY3ODlhYmNkZWY=
            signing=ZmVkY2JhOTg3NjU0MzIxMDAxMjM0NTY3ODlhYmNkZWY=
            """;

    private final Path folder;
    private final Database database;
    private final ServiceKeys keys;
    private final Connection hand;

    /// @param folder empty, best in memory
    Rack(Path folder) {
        this.folder = folder;
        var file = folder.resolve("service.db");
        keys = keys(folder.resolve("keys"));
        database = Database.file(file);
        hand = connect(file);
        furnish();
        backup("beginning");
    }

    private static ServiceKeys keys(Path file) {
        try {
            Files.writeString(file, KEYS);
            return ServiceKeys.in(file, new SecureRandom());
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static Connection connect(Path file) {
        try {
            var hand = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = hand.createStatement()) {
                statement.execute("PRAGMA synchronous = OFF");
                statement.execute("PRAGMA busy_timeout = 5000");
            }
            return hand;
        } catch (SQLException because) {
            throw new IllegalStateException(because);
        }
    }

    private void furnish() {
        for (var home : Home.values()) {
            run(
                    "INSERT INTO household (id, name, reference) VALUES (?, ?, ?)",
                    home.id().toString(),
                    home.name(),
                    home.name());
        }
        for (var someone : Someone.values()) {
            run(
                    "INSERT INTO person (id, member, name, role, team) VALUES (?, ?, ?, ?, '')",
                    someone.person().toString(),
                    someone.member().toString(),
                    someone.called(),
                    someone.role().name());
        }
    }

    Database database() {
        return database;
    }

    ServiceKeys keys() {
        return keys;
    }

    /// As it was before anybody wrote anything.
    void beginAnew() {
        restore("beginning");
    }

    void backup(String name) {
        copy("backup to '" + path(name) + "'");
    }

    void restore(String name) {
        copy("restore from '" + path(name) + "'");
    }

    /// Everything in the log now is in a verified backup.
    void markDurable() {
        run("UPDATE household SET durable_seq = seq");
    }

    /// The ids of all changes in the log.
    Set<UUID> ids() {
        try (var statement = hand.createStatement();
                var rows = statement.executeQuery("SELECT id FROM change_log")) {
            var ids = new HashSet<UUID>();
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
            return ids;
        } catch (SQLException because) {
            throw new IllegalStateException(because);
        }
    }

    private Path path(String name) {
        return folder.resolve(name + ".backup");
    }

    /// The driver's own words for SQLite's online copying; it knows them in plain statements only.
    private void copy(String words) {
        try (var statement = hand.createStatement()) {
            statement.executeUpdate(words);
        } catch (SQLException because) {
            throw new IllegalStateException(words, because);
        }
    }

    private void run(String sql, String... values) {
        try (var statement = hand.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        } catch (SQLException because) {
            throw new IllegalStateException(sql, because);
        }
    }

    @Override
    public void close() {
        try {
            hand.close();
        } catch (SQLException because) {
            throw new IllegalStateException(because);
        } finally {
            database.close();
        }
    }
}
