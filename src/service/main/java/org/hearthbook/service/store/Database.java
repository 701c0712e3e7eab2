package org.hearthbook.service.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;

import java.nio.file.Path;

/// The one database behind the service: a SQLite file, or PostgreSQL. Owns its connections.
public final class Database implements AutoCloseable {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SCRIPTS = "classpath:org/hearthbook/service/store/";
    private static final String ONE_MOMENT =
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
    private static final int WAIT_MS = 10_000;
    private static final int ANSWER_SECONDS = 300;
    private static final int CONNECTIONS = 16;
    private static final int IN_PASSING = 8;

    private final HikariDataSource connections;
    private final HikariDataSource passing;
    private final Jdbi jdbi;
    private final Jdbi inPassing;
    private final Jdbi looking;
    private final boolean isSqlite;

    private Database(HikariDataSource connections, HikariDataSource passing, boolean isSqlite) {
        this.connections = connections;
        this.passing = passing;
        this.isSqlite = isSqlite;
        this.jdbi = Jdbi.create(connections);
        this.inPassing = Jdbi.create(passing);
        this.looking = isSqlite ? lookingAt(connections.getJdbcUrl()) : jdbi;
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

    /// Shows `work` the database as it is at one moment, however long that takes and whatever
    /// others write meanwhile; nobody waits for it, and it cannot write.
    ///
    /// @throws StoreException if the database does not answer as it must
    public <T, X extends Exception> T reading(Transaction.Work<T, X> work) throws X {
        try {
            return looking.<T, X>inTransaction(handle -> look(handle, work));
        } catch (JdbiException because) {
            throw new StoreException("The database cannot be read", because);
        }
    }

    private <T, X extends Exception> T look(Handle handle, Transaction.Work<T, X> work) throws X {
        if (!isSqlite) {
            handle.execute(ONE_MOMENT);
        }
        return work.in(new Transaction(handle));
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
        config.addDataSourceProperty("busy_timeout", String.valueOf(WAIT_MS));
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return config;
    }

    /// A connection of its own for each look: the one of the pool takes the writer's turn as soon
    /// as a transaction begins.
    private static Jdbi lookingAt(String url) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(WAIT_MS);
        return Jdbi.create(url, config.toProperties());
    }

    /// A server that vanished is given up at last, or no connection to it would ever come free.
    /// What the address says counts more.
    private static HikariConfig postgresql(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("socketTimeout", String.valueOf(ANSWER_SECONDS));
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
