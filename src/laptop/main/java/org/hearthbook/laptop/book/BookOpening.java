package org.hearthbook.laptop.book;

/// What came of opening the book in a folder, before anyone signs in.
public sealed interface BookOpening {

    /// What stands in the way of a book.
    enum Why {
        IN_USE,
        FOLDER,
        NEWER_FORMAT,
        ALREADY_THERE,
        ENGINE,
        DISK
    }

    /// The book is there and waits for somebody to sign in.
    record Opened(Book book) implements BookOpening {}

    /// There is no book in this folder: a new one can begin here.
    record NothingThere() implements BookOpening {}

    /// It cannot be opened here and now; `words` say why and what to do. Nothing was touched.
    record NotNow(Why why, String words) implements BookOpening {}

    /// The book is there and cannot be read; `words` say so. A backup can be restored.
    record Damaged(String words) implements BookOpening {}
}
