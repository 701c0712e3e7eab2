package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

final class HandKeysTest {

    private static final Instant MONDAY = Instant.parse("2027-03-01T22:04:05.123456789Z");
    private static final UUID ELSEWHERE = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");
    private static final String TAG = "abcdefgh_-12";
    private static final String NO_ROOM =
            """
            CREATE TRIGGER no_room BEFORE INSERT ON setting
            BEGIN
                SELECT RAISE (ABORT, 'no room');
            END
            """;

    @TempDir private Path folder;
    private Book book;
    private OpenBook amara;

    @BeforeEach
    void begin() {
        var laptop = new Kitchen(folder.resolve("book"));
        book = laptop.create();
        amara = laptop.begin(book);
    }

    @AfterEach
    void shut() {
        amara.close();
        book.close();
    }

    private void fillTheDisk() throws SQLException {
        var database = "jdbc:sqlite:" + folder.resolve("book").resolve("book.db");
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute(NO_ROOM);
        }
    }

    @Test
    void remembersWhenEachHouseholdWasHandedOverLast() {
        var keys = amara.handKeys();
        var household = amara.household().id();

        assertTrue(keys.keepLast(household, MONDAY.minusSeconds(60)));
        assertTrue(keys.keepLast(household, MONDAY));

        assertEquals(Optional.of(MONDAY), amara.handKeys().last(household));
        assertEquals(Optional.empty(), amara.handKeys().last(ELSEWHERE));
    }

    @Test
    void remembersWhichKeysAreLost() {
        amara.handKeys().keepLost(TAG);

        assertTrue(amara.handKeys().isLost(TAG));
        assertFalse(amara.handKeys().isLost("somebodyelse"));
    }

    @Test
    void saysWhenTheDiskDoesNotTakeIt() throws SQLException {
        fillTheDisk();

        assertFalse(amara.handKeys().keepLast(ELSEWHERE, MONDAY));
        assertEquals(Optional.empty(), amara.handKeys().last(ELSEWHERE));
    }
}
