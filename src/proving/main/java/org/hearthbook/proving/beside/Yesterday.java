package org.hearthbook.proving.beside;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A copy of a service's database as it is at this moment, to be gone back to. Taken while nobody
/// has the database open.
final class Yesterday {

    private static final String JDBC = "jdbc:";
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String COPY = "_yesterday";

    private Yesterday() {}

    /// Copies the database at `url`, and gives the copy's URL.
    static String copyOf(String url) throws IOException, InterruptedException {
        return url.startsWith(SQLITE) ? ofFile(url) : ofPostgres(url);
    }

    /// What is in the log beside the file belongs to it.
    private static String ofFile(String url) throws IOException {
        var file = url.substring(SQLITE.length());
        for (var part : List.of("", "-wal")) {
            if (Files.exists(Path.of(file + part))) {
                Files.copy(Path.of(file + part), Path.of(file + COPY + part));
            }
        }
        return url + COPY;
    }

    private static String ofPostgres(String url) throws IOException, InterruptedException {
        var place = URI.create(url.substring(JDBC.length()));
        var name = place.getPath().substring(1);
        var others = place.resolve("/postgres?" + place.getRawQuery());
        run(
                "psql",
                "-q",
                "-d",
                others.toString(),
                "-c",
                "DROP DATABASE IF EXISTS " + name + COPY,
                "-c",
                "CREATE DATABASE " + name + COPY + " TEMPLATE " + name);
        return JDBC + place.resolve("/" + name + COPY + "?" + place.getRawQuery());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
