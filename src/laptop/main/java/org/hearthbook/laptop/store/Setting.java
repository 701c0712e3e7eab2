package org.hearthbook.laptop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// One way in which the engine must run, and what it answers when it does.
record Setting(String name, String wanted, String answer) {

    /// The last two make macOS wait until the disk itself has the bytes.
    static final List<Setting> ALL =
            List.of(
                    new Setting("journal_mode", "WAL", "wal"),
                    new Setting("synchronous", "FULL", "2"),
                    new Setting("secure_delete", "ON", "1"),
                    new Setting("cell_size_check", "ON", "1"),
                    new Setting("trusted_schema", "OFF", "0"),
                    new Setting("foreign_keys", "ON", "1"),
                    new Setting("temp_store", "MEMORY", "2"),
                    new Setting("mmap_size", "0", "0"),
                    new Setting("fullfsync", "ON", "1"),
                    new Setting("checkpoint_fullfsync", "ON", "1"));

    void apply(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + name + " = " + wanted);
        }
    }

    boolean holds(Connection connection) throws SQLException {
        return answer.equalsIgnoreCase(Sql.text(connection, "PRAGMA " + name));
    }
}
