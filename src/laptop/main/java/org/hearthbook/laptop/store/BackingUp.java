package org.hearthbook.laptop.store;

/// What came of making a backup.
public sealed interface BackingUp {

    /// Made, read back and found whole.
    record Done(Backup backup) implements BackingUp {}

    /// There is one of today already.
    record DoneBefore(Backup backup) implements BackingUp {}

    /// Not made, or not whole; the backups there were are as they were.
    record NotDone(Trouble because) implements BackingUp {}
}
