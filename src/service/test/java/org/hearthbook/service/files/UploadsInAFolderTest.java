package org.hearthbook.service.files;

import org.hearthbook.service.store.Database;

final class UploadsInAFolderTest extends UploadsContract {

    @Override
    String place() {
        return folder.resolve("files").toString();
    }

    @Override
    Database openDatabase() {
        return Database.file(folder.resolve("service.db"));
    }
}
