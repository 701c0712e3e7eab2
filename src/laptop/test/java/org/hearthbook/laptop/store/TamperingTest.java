package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/// Many seeded attacks on the rows of one book: none goes unseen, and nothing false is ever read.
class TamperingTest {

    private static final List<String> COLUMNS =
            List.of("household", "position", "id", "record", "key_id", "sealed", "link");

    @TempDir private Path home;
    private TriedBook book;

    @BeforeEach
    void begin() {
        book = TriedBook.in(home);
    }

    @Test
    void isSeenInEveryRowThatIsChanged() throws Exception {
        changeRows(Seed.of("TamperingTest"), 60);
    }

    @Test
    @Tag("proving")
    void isSeenInEveryRowThatIsChangedManyTimesOver() throws Exception {
        changeRows(Seed.of("TamperingTest"), 3_000);
    }

    private void changeRows(long seed, int times) throws Exception {
        var random = new Random(seed);
        for (var time = 0; time < times; time++) {
            var folder = book.fresh();
            String done;
            try (var connection = KitchenLaptop.behindTheBack(folder)) {
                Sql.run(connection, "DROP TRIGGER change_never_changes");
                Sql.run(connection, "DROP TRIGGER change_never_goes");
                done = changeOneRow(connection, random);
            }
            var reading = KitchenLaptop.read(folder);

            var which = "seed " + seed + ", time " + time + ": " + done;
            assertFalse(reading.damage().isEmpty(), which);
            assertTrue(reading.entries().size() >= TriedBook.COUNT - 1, which);
            TriedBook.assertNothingFalse(reading, which);
        }
    }

    private String changeOneRow(Connection connection, Random random) throws SQLException {
        var position = 1 + random.nextInt(TriedBook.COUNT);
        var column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        var sql =
                switch (random.nextInt(4)) {
                    case 0 -> "DELETE FROM change WHERE position = " + position;
                    case 1 -> swapped(connection, position, 1 + position % TriedBook.COUNT);
                    default ->
                            "UPDATE change SET "
                                    + column
                                    + " = "
                                    + noise(column, random)
                                    + " WHERE position = "
                                    + position;
                };
        Sql.run(connection, sql);
        return sql;
    }

    private String swapped(Connection connection, int one, int other) throws SQLException {
        Sql.run(connection, "UPDATE change SET position = 9999 WHERE position = " + one);
        Sql.run(connection, "UPDATE change SET position = " + one + " WHERE position = " + other);
        return "UPDATE change SET position = " + other + " WHERE position = 9999";
    }

    private String noise(String column, Random random) {
        return switch (column) {
            case "position" -> String.valueOf(TriedBook.COUNT + 1 + random.nextInt(1_000_000));
            case "link" -> "randomblob(32)";
            case "sealed" -> "randomblob(" + random.nextInt(90) + ")";
            default -> "randomblob(16)";
        };
    }
}
