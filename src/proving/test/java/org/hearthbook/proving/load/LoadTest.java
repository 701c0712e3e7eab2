package org.hearthbook.proving.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.service.files.FilePlace;
import org.hearthbook.service.http.HttpService;
import org.hearthbook.service.http.Rooms;
import org.hearthbook.service.http.Settings;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Households;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

final class LoadTest {

    @TempDir private Path folder;

    @Test
    void storesEveryChangeOfEveryLaptop() throws IOException {
        var url = "jdbc:sqlite:" + folder.resolve("service.db");
        var random = new SecureRandom();
        try (var database = Database.open(url);
                var shelf = new FilePlace.Folder(folder.resolve("files")).open();
                var service =
                        HttpService.start(
                                Settings.loopback("Made-up service", 0),
                                new Rooms(
                                        database,
                                        ServiceKeys.fresh(random),
                                        shelf,
                                        Clock.systemUTC(),
                                        random))) {
            assertEquals(0, load(url, service.port(), "first-sync", "--laptops=3", "--within=1"));
            assertEquals(
                    0, load(url, service.port(), "one-large", "--laptops=2", "--changes=1100"));

            var stored =
                    database.inTransaction(it -> new Households(it).list()).stream()
                            .mapToLong(Households.Known::seq)
                            .sum();
            assertEquals(3 * 100 + 2 * 100 + 1_100, stored);
        }
    }

    private static int load(String url, int port, String what, String... more) {
        var arguments = new String[more.length + 3];
        arguments[0] = what;
        arguments[1] = "--service=http://127.0.0.1:" + port;
        arguments[2] = "--database-url=" + url;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new CommandLine(new Load()).execute(arguments);
    }
}
