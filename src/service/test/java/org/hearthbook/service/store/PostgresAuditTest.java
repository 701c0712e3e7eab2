package org.hearthbook.service.store;

final class PostgresAuditTest extends AuditContract {

    private final String url = Postgres.emptyDatabase();

    @Override
    Database openDatabase() {
        return Database.open(url);
    }
}
