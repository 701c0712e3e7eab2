package org.hearthbook.laptop.store;

/// What came of opening a book, or of making one.
public sealed interface Opening {

    /// Open, and nobody else can open it until it is closed.
    record Opened(Vault vault) implements Opening {}

    /// Another window or program has it open.
    record InUse() implements Opening {}

    /// The folder is no safe home for a book.
    record RefusedFolder(String reason) implements Opening {}

    /// Written by a newer Hearthbook. Nothing was touched.
    record NewerFormat(int found, int known) implements Opening {}

    /// There is no book in this folder.
    record NotABook() implements Opening {}

    /// There is a book in this folder already, so none was made.
    record AlreadyABook() implements Opening {}

    /// The book is there and cannot be read. A backup can be restored.
    record Damaged(String reason) implements Opening {}

    /// The database engine found here could lose what is written, so it is not used.
    record EngineTooOld(String found, String needed) implements Opening {}

    /// The engine would not run with the setting that keeps a book safe.
    record EngineUnfit(String setting) implements Opening {}

    /// The disk did not let the book be opened.
    record Troubled(Trouble because) implements Opening {}
}
