package org.hearthbook.laptop.documents.sealing;

import java.time.Instant;

/// How the seal of a document stands.
public sealed interface Seal {

    /// Not a byte has changed since the document was made.
    record Whole(Instant made) implements Seal {}

    /// The document is another than the one that was sealed.
    record Broken() implements Seal {}

    /// There is no seal of ours on it.
    record None() implements Seal {}
}
