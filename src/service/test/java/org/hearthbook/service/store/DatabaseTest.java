package org.hearthbook.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

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

    private static int households(Database database) {
        return database.jdbi()
                .withHandle(it ->
                        it.createQuery("SELECT count(*) FROM household")
                                .mapTo(Integer.class)
                                .one());
    }
}
