package org.hearthbook.laptop.store;

import java.nio.file.Path;

/// What came of putting a book back from a backup.
public sealed interface Restoring {

    /// The book is as it was at the backup. What was there before lies in `setAside`;
    /// `filesMissing` files are in neither.
    record Restored(Path setAside, long filesMissing) implements Restoring {}

    /// The book is open somewhere. Nothing was touched.
    record InUse() implements Restoring {}

    /// The backup itself is not whole, or from a newer Hearthbook. Nothing was touched.
    record NotGood(String reason) implements Restoring {}

    /// The disk did not let it be done. The book is as it was.
    record NotRestored(Trouble because) implements Restoring {}
}
