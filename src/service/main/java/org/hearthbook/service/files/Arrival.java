package org.hearthbook.service.files;

import org.hearthbook.service.store.Upload;

/// What became of a file, or a part of one, that a laptop sent.
public sealed interface Arrival {

    /// It has come as far as `upload` says; `upload.isDone()` when the whole is there.
    record Taken(Upload upload) implements Arrival {}

    /// The file is there already. Nothing has to be sent.
    record AlreadyThere(String sha256, long size) implements Arrival {}

    /// The bytes begin elsewhere than at `reached`, where they have come to. Nothing was taken.
    record Elsewhere(long reached) implements Arrival {}

    /// All has come, and it is not the file that it was said to be. Nothing of it was kept.
    record WrongHash() implements Arrival {}

    /// The file or the part is larger than is taken.
    record TooLarge() implements Arrival {}

    /// The household holds as much as it may.
    record NoRoom() implements Arrival {}

    /// There is no such upload, or its time is over.
    record NotFound() implements Arrival {}
}
