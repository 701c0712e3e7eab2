package org.hearthbook.service.enrolment;

import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Postgres;

final class PostgresStandingsTest extends StandingsContract {

    @Override
    Hall open() {
        return new Hall(Database.open(Postgres.emptyDatabase()));
    }
}
