package org.hearthbook.service.store;

/// The database did not answer as it must. Nothing of the work that met it was kept.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreException(String what, Throwable because) {
        super(what, because);
    }
}
