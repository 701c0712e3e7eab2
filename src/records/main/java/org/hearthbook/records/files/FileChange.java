package org.hearthbook.records.files;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;

/// What can happen to a file of the book. The record's id names the sealed file.
public sealed interface FileChange extends Body {

    /// A file is kept exactly as it came.
    ///
    /// @param mediaType what it is by its own first bytes, not by its name
    /// @param size in bytes
    /// @param sha256 of its bytes, lower-case hexadecimal
    @Kind("file.added")
    record Added(String name, String mediaType, long size, String sha256) implements FileChange {}

    /// It is called something else.
    @Kind("file.named")
    record Named(String name) implements FileChange {}

    /// It is no longer shown.
    @Kind("file.removed")
    record Removed(String why) implements FileChange {}

    /// It is shown again.
    @Kind("file.restored")
    record Restored() implements FileChange {}
}
