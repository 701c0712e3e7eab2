package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one person has half written. The keys are sealed too: the disk shows only how many.
public final class Drafts implements AutoCloseable {

    private static final String DRAFT = "draft";
    private static final String NAME = "draft name";
    private static final String PUT =
            """
            INSERT INTO draft (person, name, sealed) VALUES (?, ?, ?)
            ON CONFLICT (person, name) DO UPDATE SET sealed = excluded.sealed
            """;
    private static final String GET = "SELECT sealed FROM draft WHERE person = ? AND name = ?";
    private static final String ALL =
            "SELECT name, sealed FROM draft WHERE person = ? ORDER BY rowid";
    private static final String DROP = "DELETE FROM draft WHERE person = ? AND name = ?";

    private final Database database;
    private final Sealing sealing;

    Drafts(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    public Saving save(String key, byte[] content) {
        var name = name(key);
        var sealed = seal(name, new Draft(key, content));
        return database.write(
                connection -> Sql.run(connection, PUT, person(), name, sealed),
                connection -> Arrays.equals(sealed, sealed(connection, name).orElse(null)));
    }

    public Optional<byte[]> load(String key) {
        var name = name(key);
        return database.read(connection -> sealed(connection, name))
                .flatMap(sealed -> open(name, sealed))
                .map(Draft::content);
    }

    public Saving discard(String key) {
        var name = name(key);
        return database.write(
                connection -> Sql.run(connection, DROP, person(), name),
                connection -> sealed(connection, name).isEmpty());
    }

    /// Every draft that opens, the oldest first.
    public List<Draft> list() {
        return database.read(this::all).stream().flatMap(Optional::stream).toList();
    }

    /// Zeroes the key they are sealed with; every later use is an `IllegalStateException`.
    @Override
    public void close() {
        sealing.key().close();
    }

    public boolean isClosed() {
        return sealing.key().isClosed();
    }

    private List<Optional<Draft>> all(Connection connection) throws SQLException {
        return Sql.all(connection, row -> open(Sql.blob(row, 1), Sql.blob(row, 2)), ALL, person());
    }

    private Optional<byte[]> sealed(Connection connection, byte[] name) throws SQLException {
        return Sql.first(connection, row -> Sql.blob(row, 1), GET, person(), name);
    }

    private UUID person() {
        return sealing.owner();
    }

    private byte[] name(String key) {
        return sealing.key().mac(sealing.bound(NAME), key.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] seal(byte[] name, Draft draft) {
        var key = draft.key().getBytes(StandardCharsets.UTF_8);
        var plain =
                ByteBuffer.allocate(Integer.BYTES + key.length + draft.content().length)
                        .putInt(key.length)
                        .put(key)
                        .put(draft.content())
                        .array();
        try {
            return sealing.key().seal(plain, bound(name));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private Optional<Draft> open(byte[] name, byte[] sealed) {
        try {
            var plain = ByteBuffer.wrap(sealing.key().open(sealed, bound(name)));
            var key = new byte[plain.getInt()];
            plain.get(key);
            var content = new byte[plain.remaining()];
            plain.get(content);
            return Optional.of(new Draft(new String(key, StandardCharsets.UTF_8), content));
        } catch (NotOpened _) {
            return Optional.empty();
        }
    }

    private byte[] bound(byte[] name) {
        var numbers = new long[name.length / Long.BYTES];
        ByteBuffer.wrap(name).asLongBuffer().get(numbers);
        return sealing.bound(DRAFT, numbers);
    }
}
