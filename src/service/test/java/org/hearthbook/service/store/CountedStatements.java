package org.hearthbook.service.store;

import org.jdbi.v3.core.spi.JdbiPlugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts what is asked of the database on connections that are taken up from now on, by Jdbi and
/// past it.
record CountedStatements(AtomicInteger counted) implements JdbiPlugin {

    /// Rows are copied into PostgreSQL by what a connection is unwrapped to.
    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "unwrap");

    CountedStatements() {
        this(new AtomicInteger());
    }

    @Override
    public Connection customizeConnection(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> call(connection, method, arguments));
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (STATEMENTS.contains(method.getName())) {
            counted.incrementAndGet();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException because) {
            throw because.getCause();
        }
    }
}
