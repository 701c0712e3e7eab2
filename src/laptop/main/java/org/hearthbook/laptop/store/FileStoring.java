package org.hearthbook.laptop.store;

/// What came of keeping a file in the book.
public sealed interface FileStoring {

    /// Sealed, on the disk, and still there after a crash or a power cut.
    record Stored(StoredFile file) implements FileStoring {}

    /// Not kept. Trying again with the same id is safe.
    record NotStored(Trouble because) implements FileStoring {}

    /// The file to be kept could not be read to its end. Nothing of it was kept.
    record SourceUnreadable() implements FileStoring {}
}
