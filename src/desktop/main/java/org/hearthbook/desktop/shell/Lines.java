package org.hearthbook.desktop.shell;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.OpenBook;

import java.util.concurrent.Executor;

/// Where the line of each sitting comes from.
@FunctionalInterface
interface Lines {

    /// The line of `open`, which tells on `answers` how it stands.
    Line begin(Book book, OpenBook open, Executor answers);
}
