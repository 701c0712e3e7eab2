package org.hearthbook.laptop.store;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/// SQLite, run only in the version and with the settings that keep what was written.
final class Engine {

    /// The first without the fault that could reset a write-ahead log and lose writes.
    static final String OLDEST = "3.51.3";

    private static final int WAIT_MILLIS = 2_000;

    /// The engine would not run as asked.
    static final class Unfit extends SQLException {

        private static final long serialVersionUID = 1L;

        private final String setting;

        Unfit(String setting) {
            super("SQLite does not hold to " + setting);
            this.setting = setting;
        }

        String setting() {
            return setting;
        }
    }

    private Engine() {}

    static String version() throws SQLException {
        NativeLibrary.settle();
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return Sql.text(connection, "SELECT sqlite_version()");
        }
    }

    static boolean isNewEnough(String version) {
        return Arrays.compare(numbers(version), numbers(OLDEST)) >= 0;
    }

    /// A connection on which every setting was read back.
    static Connection connect(Path database) throws SQLException {
        NativeLibrary.settle();
        var config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var connection = config.createConnection("jdbc:sqlite:" + database);
        try {
            hold(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void hold(Connection connection) throws SQLException {
        for (var setting : Setting.ALL) {
            setting.apply(connection);
        }
        for (var setting : Setting.ALL) {
            if (!setting.holds(connection)) {
                throw new Unfit(setting.name());
            }
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
