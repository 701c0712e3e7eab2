package org.hearthbook.laptop.book;

import java.time.Duration;

/// What came of trying to sign in.
public sealed interface SignIn {

    /// Signed in; the book is the caller's to close, which locks it.
    record SignedIn(OpenBook book) implements SignIn {}

    /// Signed in, but the book does not know them: the service has still to send it. The book is
    /// the caller's to close.
    record NotFilled(OpenBook book) implements SignIn {}

    /// Not the right words. Nothing is ever wiped; `waiting` is how long until the next try.
    record Wrong(Duration waiting) implements SignIn {}

    /// Too soon after wrong tries. Nothing was tried; `left` is how long to wait.
    record TooSoon(Duration left) implements SignIn {}

    /// It cannot be tried, or what was opened is not whole; `words` say why and what to do.
    record NotPossible(String words) implements SignIn {}
}
