package org.hearthbook.laptop.store;

/// Whether a folder is a safe home for a book.
public sealed interface FolderVerdict {

    /// A book can live here.
    record Fine() implements FolderVerdict {}

    /// A book must not live here; `reason` says why, and what to do.
    record Refused(String reason) implements FolderVerdict {}
}
