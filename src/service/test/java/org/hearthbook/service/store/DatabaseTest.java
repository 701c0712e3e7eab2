package org.hearthbook.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

final class DatabaseTest {

    @TempDir private Path folder;

    @Test
    void opensTheSameTablesOnBothEngines() {
        try (var file = Database.file(folder.resolve("service.db"));
                var server = Database.open(Postgres.emptyDatabase())) {
            assertEquals(0, households(file));
            assertEquals(0, households(server));
        }
    }

    @Test
    void opensAgainWhatItMade() {
        var file = folder.resolve("service.db");
        Database.file(file).close();

        try (var again = Database.file(file)) {
            assertEquals(0, households(again));
        }
    }

    @Test
    void knowsNoOtherEngine() {
        assertThrows(IllegalArgumentException.class, () -> Database.open("jdbc:h2:mem:"));
    }

    @Test
    void waitsForTheDiskUnlessItIsInPassing() {
        try (var server = Database.open(Postgres.emptyDatabase())) {
            boolean inTransaction = server.inTransaction(DatabaseTest::isToldNotToWait);
            boolean inPassing = server.inPassing(DatabaseTest::isToldNotToWait);

            assertFalse(inTransaction);
            assertTrue(inPassing);
        }
    }

    @Test
    void keepsWhatIsDoneInPassing() {
        try (var file = Database.file(folder.resolve("service.db"));
                var server = Database.open(Postgres.emptyDatabase())) {
            assertEquals(List.of(true, false), usedTwice(file));
            assertEquals(List.of(true, false), usedTwice(server));
        }
    }

    @Test
    void noticesThatAServerIsGone() throws SQLException {
        var line = lineTo(Postgres.emptyDatabase());

        assertEquals(new Line(300_000, true), line);
    }

    @Test
    void waitsForAServerAsItsAddressSays() throws SQLException {
        var line = lineTo(Postgres.emptyDatabase() + "&socketTimeout=7&tcpKeepAlive=false");

        assertEquals(new Line(7_000, false), line);
    }

    /// How long an answer is waited for, in milliseconds, and whether a silent server is asked.
    private record Line(int patience, boolean isAsked) {}

    private static Line lineTo(String url) throws SQLException {
        var sockets = "&socketFactory=" + WatchedSockets.class.getName();
        try (var server = Database.open(url + sockets)) {
            return server.inTransaction(DatabaseTest::line);
        }
    }

    private static Line line(Transaction transaction) throws SQLException {
        var port = transaction.handle().select("SELECT inet_client_port()");
        var socket = WatchedSockets.at(port.mapTo(Integer.class).one());
        return new Line(transaction.connection().getNetworkTimeout(), isAsked(socket));
    }

    private static boolean isAsked(Socket socket) {
        try {
            return socket.getKeepAlive();
        } catch (SocketException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static List<Boolean> usedTwice(Database database) {
        boolean first = database.inPassing(it -> new ProofStore(it).use("a proof", 1));
        boolean again = database.inTransaction(it -> new ProofStore(it).use("a proof", 1));
        return List.of(first, again);
    }

    private static Boolean isToldNotToWait(Transaction transaction) {
        return transaction
                .handle()
                .createQuery(
                        "SELECT setting = 'off' AND source = 'session' FROM pg_settings"
                                + " WHERE name = 'synchronous_commit'")
                .mapTo(Boolean.class)
                .one();
    }

    private static int households(Database database) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery("SELECT count(*) FROM household")
                                .mapTo(Integer.class)
                                .one());
    }
}
