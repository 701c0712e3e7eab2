package org.hearthbook.proving.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// PostgreSQL's own measure: how many rows like those of the change log it takes in a second when
/// nothing is asked of them.
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final String TABLE =
            """
            CREATE TABLE IF NOT EXISTS bench_log (LIKE change_log INCLUDING ALL);
            CREATE SEQUENCE IF NOT EXISTS bench_seq;
            """;

    private final String postgres;
    private final Path folder;

    /// @param postgres how `psql` is told of the database, such as `postgresql://me@host/books`
    Pgbench(String postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /// Rows inserted in a second by `clients` at once, each in so many `transactions` of `rows`
    /// times `payload`.
    double rowsEachSecond(int clients, int transactions, int rows, byte[] payload)
            throws IOException, InterruptedException {
        run("psql", "-q", "-d", postgres, "-c", TABLE);
        var script = Files.writeString(folder.resolve("insert.sql"), script(rows, payload));
        var said =
                run(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        Integer.toString(clients),
                        "-j",
                        "1",
                        "-t",
                        Integer.toString(transactions),
                        "-f",
                        script.toString(),
                        postgres);
        var tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IOException("pgbench gave no figure: " + said);
        }
        return Double.parseDouble(tps.group(1)) * rows;
    }

    private static String script(int rows, byte[] payload) {
        var row =
                "('0192f000-0000-7000-8000-000000000001', nextval('bench_seq'),"
                        + " gen_random_uuid()::text, gen_random_uuid()::text,"
                        + " 1763236800000, 'N3tq8bX0c2m1v5z7l9kYwJhGfDsApQoIuYtReWqZxCv', decode('"
                        + HexFormat.of().formatHex(payload)
                        + "', 'hex'))";
        var values = String.join(",\n", Collections.nCopies(rows, row));
        return "INSERT INTO bench_log (household, seq, id, record, received, chain, payload)"
                + " VALUES\n"
                + values
                + ";\n";
    }

    private String run(String... command) throws IOException, InterruptedException {
        var output = folder.resolve("pgbench.out").toFile();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start();
        var code = process.waitFor();
        var said = Files.readString(output.toPath(), StandardCharsets.UTF_8);
        if (code != 0) {
            var beginning = said.substring(0, Math.min(said.length(), 500));
            throw new IOException(command[0] + " ended with " + code + ": " + beginning);
        }
        return said;
    }
}
