package org.hearthbook.service.sync;

import java.util.UUID;

/// Tells whether the bytes of a file have arrived.
public interface FilesThere {

    /// Whether the whole file is there and its hash was checked.
    ///
    /// @param sha256Hex lower-case hexadecimal
    boolean holds(UUID household, String sha256Hex);
}
