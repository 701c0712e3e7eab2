package org.hearthbook.service.files;

import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Postgres;

final class UploadsInAnObjectStoreTest extends UploadsContract {

    @Override
    String place() {
        return S3Server.emptyPlace(folder);
    }

    @Override
    Database openDatabase() {
        return Database.open(Postgres.emptyDatabase());
    }
}
