package org.hearthbook.service.sync;

import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Postgres;
import org.junit.jupiter.api.Nested;

final class PostgresSyncDeskTest {

    @Nested
    final class Contact extends ContactContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Cost extends CostContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Again extends AgainContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Among extends AmongContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Taking extends TakingContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Waiting extends WaitingContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Neighbours extends NeighboursContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Senders extends SendersContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Epoch extends EpochContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class TurningAway extends TurningAwayContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Pages extends PagesContract {
        @Override
        Database openDatabase() {
            return openPostgres();
        }
    }

    @Nested
    final class Together extends TogetherContract {

        private final String address = Postgres.emptyDatabase();

        @Override
        Database openDatabase() {
            return Database.open(address);
        }

        @Override
        Database openAgain() {
            return Database.open(address);
        }
    }

    private static Database openPostgres() {
        return Database.open(Postgres.emptyDatabase());
    }
}
