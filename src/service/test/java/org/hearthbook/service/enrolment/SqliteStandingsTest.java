package org.hearthbook.service.enrolment;

import org.hearthbook.service.store.Database;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteStandingsTest extends StandingsContract {

    @TempDir private Path folder;

    @Override
    Hall open() {
        return new Hall(Database.file(folder.resolve("service.db")));
    }
}
