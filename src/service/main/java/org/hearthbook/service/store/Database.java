package org.hearthbook.service.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import java.nio.file.Path;

/// The one database behind the service: a SQLite file, or PostgreSQL. Owns its connections.
public final class Database implements AutoCloseable {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SCRIPTS = "classpath:org/hearthbook/service/store/";
    private static final int CONNECTIONS = 16;
    private static final int IN_PASSING = 8;

    private final HikariDataSource connections;
    private final HikariDataSource passing;
    private final Jdbi jdbi;
    private final Jdbi inPassing;
    private final boolean isSqlite;

    private Database(HikariDataSource connections, HikariDataSource passing, boolean isSqlite) {
        this.connections = connections;
        this.passing = passing;
        this.isSqlite = isSqlite;
        this.jdbi = Jdbi.create(connections);
        this.inPassing = Jdbi.create(passing);
    }

    /// Opens the database at `url`, brought up to today's tables.
    ///
    /// @param url `jdbc:postgresql:` with everything that it needs, or `jdbc:sqlite:` and a file
    /// @throws StoreException if it cannot be opened or brought up to date
    public static Database open(String url) {
        if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("Only jdbc:sqlite: and jdbc:postgresql: are known");
        }
        try {
            var isSqlite = url.startsWith(SQLITE);
            var source = new HikariDataSource(isSqlite ? sqlite(url) : postgresql(url));
            migrate(source, isSqlite ? "sqlite" : "postgresql");
            return new Database(source, isSqlite ? source : passing(url), isSqlite);
        } catch (RuntimeException because) {
            throw new StoreException("The database cannot be opened", because);
        }
    }

    /// The database in one file, made if it is not there.
    public static Database file(Path file) {
        return open(SQLITE + file.toAbsolutePath());
    }

    /// Does `work` and keeps all of it, or nothing when it throws.
    ///
    /// @throws StoreException if the database does not answer as it must
    public <T, X extends Exception> T inTransaction(Transaction.Work<T, X> work) throws X {
        try {
            return jdbi.<T, X>inTransaction(handle -> work.in(new Transaction(handle)));
        } catch (JdbiException because) {
            throw new StoreException("The database did not keep this", because);
        }
    }

    /// Does `work` statement by statement, each kept at once for itself, and waits for no disk: if
    /// the computer fails, the last second of it may be forgotten. For looking, and for what counts
    /// only for minutes. Whoever asks what is new is answered even while all others write.
    ///
    /// @throws StoreException if the database does not answer as it must
    public <T, X extends Exception> T inPassing(Transaction.Work<T, X> work) throws X {
        try {
            return inPassing.<T, X>withHandle(handle -> work.in(new Transaction(handle)));
        } catch (JdbiException because) {
            throw new StoreException("The database did not keep this", because);
        }
    }

    /// Whether the database answers at this moment.
    public boolean answers() {
        try {
            return jdbi.withHandle(it -> it.createQuery("SELECT 1").mapTo(Integer.class).one())
                    == 1;
        } catch (JdbiException _) {
            return false;
        }
    }

    /// Where all SQL starts from.
    Jdbi jdbi() {
        return jdbi;
    }

    /// The same for what is done in passing.
    Jdbi passingJdbi() {
        return inPassing;
    }

    public boolean isSqlite() {
        return isSqlite;
    }

    @Override
    public void close() {
        passing.close();
        connections.close();
    }

    /// One connection: SQLite has one writer, and waiting for it in the pool is fair.
    private static HikariConfig sqlite(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(1);
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", "10000");
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return config;
    }

    private static HikariConfig postgresql(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }

    private static HikariDataSource passing(String url) {
        var config = postgresql(url);
        config.setMaximumPoolSize(IN_PASSING);
        config.setMinimumIdle(1);
        config.setConnectionInitSql("SET synchronous_commit TO off");
        return new HikariDataSource(config);
    }

    private static void migrate(HikariDataSource source, String engine) {
        Flyway.configure()
                .dataSource(source)
                .locations(SCRIPTS + "both", SCRIPTS + engine)
                .load()
                .migrate();
    }
}
