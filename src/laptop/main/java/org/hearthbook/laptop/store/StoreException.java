package org.hearthbook.laptop.store;

import java.io.IOException;
import java.sql.SQLException;

/// The disk failed where no other answer is possible.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    StoreException(SQLException because) {
        super(because);
        trouble = Trouble.of(because);
    }

    StoreException(IOException because) {
        super(because);
        trouble = Trouble.of(because);
    }

    public Trouble trouble() {
        return trouble;
    }
}
