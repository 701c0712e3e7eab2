package org.hearthbook.desktop.connecting;

import org.hearthbook.desktop.sitting.Enrolled;

/// What came of taking a code to the fostering service.
public sealed interface Joined {

    /// The book is connected from now on.
    record Connected(Enrolled enrolled) implements Joined {}

    /// It is not; nothing in the book changed. `words` say why and what to do.
    record NotConnected(String words) implements Joined {}
}
