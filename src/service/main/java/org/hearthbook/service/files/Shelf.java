package org.hearthbook.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.OptionalLong;

/// Where bytes lie under names such as `files/HOUSEHOLD/HASH`. Every process of the service sees
/// the same shelf, and what is on it is whole: a write that is cut off leaves nothing under a name.
public interface Shelf extends AutoCloseable {

    /// Bytes that can be read from the beginning more than once.
    interface Source {

        /// How many there are.
        long size();

        InputStream open() throws IOException;
    }

    /// Puts all of `source` under `name`, in place of what was there. When it returns, the bytes
    /// survive a power cut.
    ///
    /// @throws IOException if they do not, or `source` did not give what it said; whatever was
    ///     under the name before is still there
    void put(String name, Source source) throws IOException;

    /// How many bytes lie under `name`; empty when there is no such name.
    OptionalLong size(String name) throws IOException;

    /// `length` bytes from `from` on.
    ///
    /// @throws java.nio.file.NoSuchFileException if nothing lies under `name`
    InputStream open(String name, long from, long length) throws IOException;

    /// Takes away what lies under `name`, if anything does.
    void remove(String name) throws IOException;

    /// Takes away everything whose name begins with `folder` and a slash, and which was put there
    /// before `before`. Gives how many.
    int sweep(String folder, Instant before) throws IOException;

    @Override
    void close();
}
