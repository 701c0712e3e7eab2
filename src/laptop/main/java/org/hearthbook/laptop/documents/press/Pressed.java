package org.hearthbook.laptop.documents.press;

import java.nio.file.Path;

/// How making a document ended.
public sealed interface Pressed {

    /// It is complete, at exactly this place.
    record Written(Path file, int pages) implements Pressed {}

    /// The person stopped it. Nothing was left behind.
    record Cancelled() implements Pressed {}

    /// There was no room for it. Nothing was left behind.
    record DiskFull() implements Pressed {}

    /// It could not be written there. Nothing was left behind.
    ///
    /// @param reason why, in words for the person
    record NotWritten(String reason) implements Pressed {}
}
