package org.hearthbook.laptop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// When this book was put back from a backup, and whose logs took notice.
final class Restorations {

    private static final String ALL = "SELECT backup, restored_on FROM restoration ORDER BY id";
    private static final String NEW_TO =
            """
            SELECT count(*) FROM restoration WHERE id NOT IN
            (SELECT restoration FROM restoration_head WHERE household = ?)
            """;
    private static final String SETTLE =
            """
            INSERT OR IGNORE INTO restoration_head (restoration, household)
            SELECT id, ? FROM restoration
            """;

    private final Database database;

    Restorations(Database database) {
        this.database = database;
    }

    List<Restoration> all() {
        return database.read(connection -> Sql.all(connection, Restorations::restoration, ALL));
    }

    boolean isNewTo(UUID household) {
        return database.read(connection -> Sql.number(connection, NEW_TO, household)) > 0;
    }

    void settle(UUID household) {
        database.write(
                connection -> Sql.run(connection, SETTLE, household),
                connection -> Sql.number(connection, NEW_TO, household) == 0);
    }

    private static Restoration restoration(ResultSet row) throws SQLException {
        try {
            var day = LocalDate.parse(Sql.words(row, "restored_on"));
            return new Restoration(Sql.words(row, "backup"), day);
        } catch (DateTimeException _) {
            throw Sql.damaged("A restoration on no day");
        }
    }
}
