package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/// How one person's book is known to the fostering service. Without their key nothing of it can be
/// read, not even which service it is.
public final class Enrolments {

    private static final String ENROLMENT = "enrolment";
    private static final String PUT =
            """
            INSERT INTO enrolment (person, sealed) VALUES (?, ?)
            ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed
            """;
    private static final String GET = "SELECT sealed FROM enrolment WHERE person = ?";

    private final Database database;
    private final Sealing sealing;

    Enrolments(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /// Keeps `content` in the place of what was kept before.
    public Saving keep(byte[] content) {
        var sealed = seal(content);
        return database.write(
                connection -> put(connection, sealed), connection -> isThere(connection, sealed));
    }

    /// Lets the person in and keeps `content`, or does neither.
    public Saving keepWith(WayIn wayIn, byte[] content) {
        var sealed = seal(content);
        return database.write(
                connection -> letIn(connection, wayIn, sealed),
                connection -> isThere(connection, sealed));
    }

    private void letIn(Connection connection, WayIn wayIn, byte[] sealed) throws SQLException {
        HalfIn.clear(connection, sealing.owner());
        wayIn.add(connection);
        put(connection, sealed);
    }

    /// What was kept; empty too when it was changed since.
    public Optional<byte[]> find() {
        return database.read(this::sealed).flatMap(this::open);
    }

    /// Whether anything is kept, readable or not.
    public boolean isThere() {
        return database.read(this::sealed).isPresent();
    }

    private byte[] seal(byte[] content) {
        return sealing.key().seal(content, sealing.bound(ENROLMENT));
    }

    private void put(Connection connection, byte[] sealed) throws SQLException {
        Sql.run(connection, PUT, sealing.owner(), sealed);
    }

    private boolean isThere(Connection connection, byte[] sealed) throws SQLException {
        return Arrays.equals(sealed, sealed(connection).orElse(null));
    }

    private Optional<byte[]> sealed(Connection connection) throws SQLException {
        return Sql.first(connection, row -> Sql.blob(row, 1), GET, sealing.owner());
    }

    private Optional<byte[]> open(byte[] sealed) {
        try {
            return Optional.of(sealing.key().open(sealed, sealing.bound(ENROLMENT)));
        } catch (NotOpened _) {
            return Optional.empty();
        }
    }
}
