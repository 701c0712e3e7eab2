package org.hearthbook.proving.beside;

import org.hearthbook.proving.Shipped;
import org.hearthbook.proving.load.Town;
import org.hearthbook.service.store.Database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

/// The processes of one try: a service that can be started again, and laptops.
record Processes(Path folder, String databaseUrl, int port) {

    /// A service on a free port, with its data in `folder` unless a database is given.
    static Processes at(Path folder, String databaseUrl) throws IOException {
        var file = "jdbc:sqlite:" + folder.resolve("service.db");
        try (var free = new ServerSocket(0)) {
            return new Processes(
                    folder, databaseUrl.isEmpty() ? file : databaseUrl, free.getLocalPort());
        }
    }

    /// The same service, over another database.
    Processes with(String otherDatabase) {
        return new Processes(folder, otherDatabase, port);
    }

    /// Codes for the two carers of a made-up household.
    List<String> codes() {
        try (var database = Database.open(databaseUrl)) {
            return new Town(database).couple();
        }
    }

    /// Starts the service, and waits until it serves.
    Program service() {
        var service =
                Program.start(
                        Shipped.service(),
                        "serve",
                        "--data",
                        folder.toString(),
                        "--database-url",
                        databaseUrl,
                        "--port",
                        Integer.toString(port));
        service.line();
        return service;
    }

    static Program laptop(Path folder, int seed) {
        var main = Laptop.class.getName();
        var laptop = Program.start(Shipped.laptop(main, List.of()), folder.toString(), "" + seed);
        said("ready", laptop.line());
        return laptop;
    }

    static void said(String expected, String answer) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException("Not " + expected + ": " + answer);
        }
    }
}
