package org.hearthbook.desktop.signing;

import org.hearthbook.laptop.book.Acted;

/// What stopped somebody from signing.
public sealed interface SigningProblem {

    record None() implements SigningProblem {}

    /// It belongs to the passphrase.
    record Passphrase(String words) implements SigningProblem {}

    record Other(String words) implements SigningProblem {}

    /// What stopped `acted`, if anything did.
    public static SigningProblem of(Acted acted) {
        return switch (acted) {
            case Acted.Saved _ -> new None();
            case Acted.WrongPassphrase _ -> new Passphrase(acted.words());
            case Acted.Refused _, Acted.NotSaved _ -> new Other(acted.words());
        };
    }
}
