package org.hearthbook.laptop.keys;

/// Whether some words may become a person's passphrase, and if not, why.
public sealed interface PassphraseAnswer {

    /// Good to use.
    record Accepted() implements PassphraseAnswer {}

    /// Neither 12 characters nor three words. `characters` is how many there are.
    record TooShort(int characters) implements PassphraseAnswer {}

    /// Little more than the words that anyone would try first.
    record TooCommon() implements PassphraseAnswer {}

    /// The same few characters again and again.
    record Repeating() implements PassphraseAnswer {}

    /// What to tell the person; empty when it is accepted.
    default String words() {
        return switch (this) {
            case Accepted() -> "";
            case TooShort(var characters) -> Words.of("passphrase.tooShort", characters);
            case TooCommon() -> Words.of("passphrase.tooCommon");
            case Repeating() -> Words.of("passphrase.repeating");
        };
    }
}
