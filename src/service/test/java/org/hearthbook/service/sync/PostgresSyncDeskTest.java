package org.hearthbook.service.sync;

import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Postgres;

final class PostgresSyncDeskTest extends SyncDeskContract {

    @Override
    Database openDatabase() {
        return Database.open(Postgres.emptyDatabase());
    }
}
