package org.hearthbook.laptop.book;

import org.hearthbook.records.files.KeptFile;

/// What became of a file that was to be added.
public sealed interface FileAdding {

    /// It is in the book, as it was but for the place where a photo was taken.
    record Added(KeptFile file) implements FileAdding {}

    /// It is not in the book, and nothing else changed; `words` say why and what to do.
    record NotAdded(String words) implements FileAdding {}
}
