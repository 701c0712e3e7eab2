package org.hearthbook.service.store;

import org.jdbi.v3.core.Handle;

import java.sql.Connection;

/// Work in the database that is kept as a whole or not at all. The stores are made of one and are
/// good until it ends.
public final class Transaction {

    /// What is done in one transaction.
    public interface Work<T, X extends Exception> {
        T in(Transaction transaction) throws X;
    }

    private final Handle handle;

    Transaction(Handle handle) {
        this.handle = handle;
    }

    /// Keeps nothing of what was done so far, while the work can still say why.
    public void undo() {
        handle.rollback();
    }

    Handle handle() {
        return handle;
    }

    Connection connection() {
        return handle.getConnection();
    }
}
