package org.hearthbook.service.store;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteAuditTest extends AuditContract {

    @TempDir private Path folder;

    @Override
    Database openDatabase() {
        return Database.file(folder.resolve("service.db"));
    }
}
