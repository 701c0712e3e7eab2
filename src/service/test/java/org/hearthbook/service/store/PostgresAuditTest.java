package org.hearthbook.service.store;

final class PostgresAuditTest extends AuditContract {

    @Override
    Database openDatabase() {
        return Database.open(Postgres.emptyDatabase());
    }
}
