package org.hearthbook.laptop.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A disk that fails at the worst moment, over a real database that keeps all its promises.
final class FaultyDisk implements Surroundings.Engines {

    /// What goes wrong at the next commit.
    enum Fault {
        NONE,
        BEFORE_COMMIT,
        AFTER_COMMIT,
        AFTER_COMMIT_AND_GONE,
        BEFORE_COMMIT_AND_GONE
    }

    private static final int IO_ERROR = 10;

    private Fault fault = Fault.NONE;
    private boolean isGone;

    void failNext(Fault next) {
        fault = next;
    }

    void comeBack() {
        isGone = false;
    }

    @Override
    public String version() throws SQLException {
        return Engine.version();
    }

    @Override
    public Connection connect(Path database) throws SQLException {
        if (isGone) {
            throw failure();
        }
        return around(Connection.class, Engine.connect(database));
    }

    private <T> T around(Class<T> type, T real) {
        var loader = FaultyDisk.class.getClassLoader();
        return type.cast(
                Proxy.newProxyInstance(
                        loader,
                        new Class<?>[] {type},
                        (_, method, values) -> answer(real, method, values)));
    }

    private Object answer(Object real, Method method, Object[] values) throws Throwable {
        var isCommit = values != null && values.length == 1 && "COMMIT".equals(values[0]);
        var now = isCommit ? fault : Fault.NONE;
        if (now == Fault.BEFORE_COMMIT || now == Fault.BEFORE_COMMIT_AND_GONE) {
            fail(now);
        }
        var answer = real(real, method, values);
        if (now != Fault.NONE) {
            fail(now);
        }
        return answer instanceof Statement statement && method.getName().equals("createStatement")
                ? around(Statement.class, statement)
                : answer;
    }

    private static Object real(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void fail(Fault now) throws SQLException {
        fault = Fault.NONE;
        isGone = now == Fault.AFTER_COMMIT_AND_GONE || now == Fault.BEFORE_COMMIT_AND_GONE;
        throw failure();
    }

    private static SQLException failure() {
        return new SQLException("disk I/O error", null, IO_ERROR);
    }
}
