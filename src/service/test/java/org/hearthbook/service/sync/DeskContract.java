package org.hearthbook.service.sync;

import org.hearthbook.service.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A service whose sync desk is tried, whatever database it stands at.
abstract class DeskContract {

    Service service;

    abstract Database openDatabase();

    @BeforeEach
    void open() {
        service = new Service(openDatabase());
    }

    @AfterEach
    void close() {
        service.database.close();
    }
}
