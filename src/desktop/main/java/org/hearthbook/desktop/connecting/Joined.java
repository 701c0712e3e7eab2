package org.hearthbook.desktop.connecting;

import org.hearthbook.desktop.sitting.Enrolled;

/// What came of taking a code to the fostering service.
public sealed interface Joined {

    /// The book is connected from now on.
    record Connected(Enrolled enrolled) implements Joined {}

    /// It is not; nothing in the book changed, and the code can be tried again.
    record NotConnected(Why why) implements Joined {}

    /// The service would have it, but this laptop could not keep it; `words` say why.
    record NotKept(String words) implements Joined {}

    /// What stood in the way.
    enum Why {
        NO_CONNECTION,
        /// Something else answers at that address, such as a log-in page.
        SOMEONE_ELSE,
        /// Mistyped, used before, or too old.
        CODE_WRONG,
        /// Too many tries: the service asks to wait.
        TOO_SOON,
        /// The service has another book of this household.
        ANOTHER_BOOK,
        /// The household has no book yet, and this laptop neither.
        NO_BOOK_YET,
        /// The service or this program is too old for the other.
        UPDATE_NEEDED,
        SERVICE_TROUBLE
    }
}
