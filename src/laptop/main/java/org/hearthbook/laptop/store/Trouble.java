package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/// Why the disk did not do what it was asked.
public sealed interface Trouble {

    /// There is no room left.
    record DiskFull() implements Trouble {}

    /// The folder or the disk lets nobody write.
    record ReadOnly() implements Trouble {}

    /// Another program holds on to the book.
    record Busy() implements Trouble {}

    /// The book's own database is broken in some place.
    record Damaged() implements Trouble {}

    /// The disk gave an error; `code` is for support.
    record DiskFault(String code) implements Trouble {}

    /// The book has a rule against it, such as a name that is empty.
    record NotAllowed() implements Trouble {}

    /// Something else is already kept under this id.
    record Clash(UUID id) implements Trouble {}

    /// The household is just leaving this laptop.
    record Leaving() implements Trouble {}

    /// What happened and what to do next, for a person to read.
    default String inPlainWords() {
        return switch (this) {
            case DiskFull() -> Words.of("trouble.diskFull");
            case ReadOnly() -> Words.of("trouble.readOnly");
            case Busy() -> Words.of("trouble.busy");
            case Damaged() -> Words.of("trouble.damaged");
            case DiskFault(var code) -> Words.of("trouble.diskFault", code);
            case NotAllowed() -> Words.of("trouble.notAllowed");
            case Clash(var id) -> Words.of("trouble.clash", id);
            case Leaving() -> Words.of("trouble.leaving");
        };
    }

    /// What SQLite's primary result code stands for (sqlite.org/rescode.html). What it is asked
    /// never changes, so "no such column" and the like mean that the database did.
    static Trouble of(SQLException because) {
        return switch (because.getErrorCode() & 0xff) {
            case 3, 8 -> new ReadOnly();
            case 5, 6 -> new Busy();
            case 1, 11, 18, 20, 26 -> new Damaged();
            case 13 -> new DiskFull();
            case 19 -> new NotAllowed();
            default -> new DiskFault("SQLite " + because.getErrorCode());
        };
    }

    static Trouble of(IOException because) {
        if (because instanceof AccessDeniedException) {
            return new ReadOnly();
        }
        var words = String.valueOf(because.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space")) {
            return new DiskFull();
        }
        return words.contains("read-only")
                ? new ReadOnly()
                : new DiskFault(because.getClass().getSimpleName());
    }
}
