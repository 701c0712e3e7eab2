package org.hearthbook.service.sync;

import org.hearthbook.service.store.Database;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteSyncDeskTest {

    @TempDir private Path folder;

    @Nested
    final class Contact extends ContactContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Cost extends CostContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Again extends AgainContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Among extends AmongContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Taking extends TakingContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Waiting extends WaitingContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Neighbours extends NeighboursContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Senders extends SendersContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Epoch extends EpochContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class TurningAway extends TurningAwayContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Pages extends PagesContract {
        @Override
        Database openDatabase() {
            return openSqlite();
        }
    }

    @Nested
    final class Together extends TogetherContract {

        @Override
        Database openDatabase() {
            return openSqlite();
        }

        @Override
        Database openAgain() {
            return openSqlite();
        }
    }

    private Database openSqlite() {
        return Database.file(folder.resolve("service.db"));
    }
}
