package org.hearthbook.laptop.book;

/// What came of beginning a book.
public sealed interface Beginning {

    /// It has begun and its first carer is signed in.
    record Begun(OpenBook book) implements Beginning {}

    /// It has not; nothing is kept, and `words` say why and what to do.
    record NotBegun(String words) implements Beginning {}
}
