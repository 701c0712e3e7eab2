package org.hearthbook.service.handing;

/// What came of making a file for a laptop that no network reaches.
public sealed interface HandedOut {

    /// It is made.
    ///
    /// @param refused of how many changes it tells that they may never go in
    /// @param files photos and papers in it, of `bytes` altogether
    record Made(long changes, int refused, int files, long bytes) implements HandedOut {}

    /// The household's book knows no key of that person. Nothing was made.
    record NoKeys() implements HandedOut {}

    /// The person may not read that household on that laptop. Nothing was made.
    record NotTheirs() implements HandedOut {}
}
