package org.hearthbook.service.handing;

/// What came of making a file for a laptop that no network reaches.
public sealed interface HandedOut {

    /// It is made, with so many changes.
    record Made(long changes) implements HandedOut {}

    /// The household's book knows no key of that person. Nothing was made.
    record NoKeys() implements HandedOut {}

    /// The person may not read that household on that laptop. Nothing was made.
    record NotTheirs() implements HandedOut {}
}
