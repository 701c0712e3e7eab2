package org.hearthbook.laptop.documents.pictures;

import org.hearthbook.records.files.KeptFile;

import java.io.IOException;

/// Gives the bytes of a file that the book keeps. May be asked from several threads at once.
@FunctionalInterface
public interface FileBytes {

    /// The whole file as it was added.
    ///
    /// @throws IOException if a part of it is missing or damaged
    byte[] read(KeptFile file) throws IOException;
}
