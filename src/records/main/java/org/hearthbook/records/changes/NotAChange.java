package org.hearthbook.records.changes;

import org.jspecify.annotations.Nullable;

/// Bytes that were to be a change and are not one.
public final class NotAChange extends Exception {

    private static final long serialVersionUID = 1L;

    public NotAChange(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
