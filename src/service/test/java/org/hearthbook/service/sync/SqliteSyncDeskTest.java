package org.hearthbook.service.sync;

import org.hearthbook.service.store.Database;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteSyncDeskTest extends SyncDeskContract {

    @TempDir private Path folder;

    @Override
    Database openDatabase() {
        return Database.file(folder.resolve("service.db"));
    }
}
