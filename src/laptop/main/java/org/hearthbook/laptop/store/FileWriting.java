package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is about to be written, sealed.
interface FileWriting {

    /// Writes all of it, so that it survives a power cut under the name `target`.
    StoredFile write(Path target) throws IOException, PartWriter.Unreadable;

    /// How many parts it has, once it is written.
    long parts();
}
