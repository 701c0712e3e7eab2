package org.hearthbook.laptop.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Owns the one connection to the book and every transaction on it.
final class Database implements AutoCloseable {

    /// Makes a new connection, ready to use.
    interface Connections {
        Connection open() throws SQLException;
    }

    /// Asks something of the book.
    interface Query<T> {
        T ask(Connection connection) throws SQLException;
    }

    /// Changes the book; none of it counts until all of it is committed.
    interface Work {
        void carryOut(Connection connection) throws SQLException;
    }

    private static final String MOVE_LOG_INTO_DATABASE = "PRAGMA wal_checkpoint(TRUNCATE)";

    private final Connections connections;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Connection current;
    private boolean closed;

    Database(Connections connections) {
        this.connections = connections;
    }

    <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    <T> T read(Query<T> query) {
        return inTurn(() -> ask(query));
    }

    /// Carries out `work` in one transaction. A commit that failed is unknown, not failed: closes,
    /// reopens, asks whether it `isThere`, and only then tells.
    Saving write(Work work, Query<Boolean> isThere) {
        return inTurn(() -> commit(work, isThere));
    }

    private <T> T ask(Query<T> query) {
        try {
            return query.ask(connection());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private Saving commit(Work work, Query<Boolean> isThere) {
        try {
            transact(connection(), work);
            return new Saving.Kept();
        } catch (SQLException e) {
            return settle(Trouble.of(e), isThere);
        }
    }

    private static void transact(Connection connection, Work work) throws SQLException {
        var done = false;
        execute(connection, "BEGIN IMMEDIATE");
        try {
            work.carryOut(connection);
            execute(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBackQuietly(connection);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Saving settle(Trouble trouble, Query<Boolean> isThere) {
        drop();
        try {
            var connection = connection();
            if (!isThere.ask(connection)) {
                return new Saving.NotKept(trouble);
            }
            return isOnDisk(connection) ? new Saving.Kept() : new Saving.Unknown(trouble);
        } catch (SQLException _) {
            drop();
            return new Saving.Unknown(trouble);
        }
    }

    /// After a failed flush the log can look whole and not be on the disk, so it is written again.
    private static boolean isOnDisk(Connection connection) throws SQLException {
        return Sql.number(connection, MOVE_LOG_INTO_DATABASE) == 0;
    }

    private Connection connection() throws SQLException {
        if (closed) {
            throw new IllegalStateException("This book is closed");
        }
        var open = current == null ? connections.open() : current;
        current = open;
        return open;
    }

    private void drop() {
        var dropped = current;
        current = null;
        if (dropped != null) {
            closeQuietly(dropped);
        }
    }

    private static void rollBackQuietly(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException _) {
            // The connection is dropped next, which rolls back as well.
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // What counts was committed before, and is looked for on the next connection.
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            drop();
            closed = true;
        } finally {
            turn.unlock();
        }
    }
}
