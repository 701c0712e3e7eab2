package org.hearthbook.laptop.store;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Looks into a backup's database without being able to change it.
record CopiedBook(Path file) {

    private static final String KEPT_FILES = "SELECT id FROM file WHERE state = 'kept'";

    /// How many rows of each kind a book has. In a whole copy they are the same.
    record Count(long people, long slots, long grants, long changes, long files, long drafts) {

        static Count of(Connection connection) throws SQLException {
            return new Count(
                    rows(connection, "person"),
                    rows(connection, "slot"),
                    rows(connection, "household_grant"),
                    rows(connection, "change"),
                    rows(connection, "file"),
                    rows(connection, "draft"));
        }

        private static long rows(Connection connection, String table) throws SQLException {
            return Sql.number(connection, "SELECT count(*) FROM " + table);
        }
    }

    <T> T ask(Database.Query<T> query) throws SQLException {
        NativeLibrary.settle();
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = config.createConnection("jdbc:sqlite:" + file)) {
            return query.ask(connection);
        }
    }

    Count count() throws SQLException {
        return ask(Count::of);
    }

    boolean isWhole() {
        try {
            return ask(Integrity::problems).isEmpty();
        } catch (SQLException _) {
            return false;
        }
    }

    int format() throws SQLException {
        return ask(Migrations::format);
    }

    Set<UUID> keptFiles() throws SQLException {
        return ask(connection ->
                new HashSet<>(Sql.all(connection, row -> Sql.id(row, "id"), KEPT_FILES)));
    }

    /// What is wrong with a household's log in this copy. Where it ends is as old as the copy.
    List<Damage> damage(Sealing sealing) throws SQLException {
        var rows = ask(new ChangeRows(sealing.owner())::all);
        return LogReader.read(new RowSeal(sealing), rows, java.util.Optional.empty()).damage();
    }
}
