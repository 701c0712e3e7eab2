package org.hearthbook.laptop.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// Where a file comes from that can be gone on with.
@FunctionalInterface
public interface FileSource {

    /// Its bytes from `offset` on.
    ///
    /// @param soFar over all bytes before; the source's to go on with
    InputStream from(long offset, MessageDigest soFar) throws IOException;
}
