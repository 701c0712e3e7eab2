package org.hearthbook.laptop.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;

/// What a book stands on and cannot choose: the disk, the engine, the day, the formats known.
record Surroundings(FolderProbes probes, Engines engine, Clock clock, Migrations migrations) {

    /// Where connections come from.
    interface Engines {
        String version() throws SQLException;

        Connection connect(Path database) throws SQLException;
    }

    /// The real engine.
    private record RealEngine() implements Engines {

        @Override
        public String version() throws SQLException {
            return Engine.version();
        }

        @Override
        public Connection connect(Path database) throws SQLException {
            return Engine.connect(database);
        }
    }

    static Surroundings real() {
        return new Surroundings(
                new SystemProbes(),
                new RealEngine(),
                Clock.system(ZoneId.systemDefault()),
                Migrations.known());
    }
}
