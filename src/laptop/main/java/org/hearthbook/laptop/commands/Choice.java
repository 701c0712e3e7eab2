package org.hearthbook.laptop.commands;

/// Whether what was named is one thing of the book.
sealed interface Choice<T> {

    record One<T>(T chosen) implements Choice<T> {}

    /// It is none, or one of several; `words` say what there is.
    record None<T>(String words) implements Choice<T> {}
}
