package org.hearthbook.laptop.keys;

final class PassphraseRules {
    private PassphraseRules() {}

    static PassphraseAnswer answer(char[] characters) {
        return characters.length >= 12
                ? new PassphraseAnswer.Accepted()
                : new PassphraseAnswer.TooShort(characters.length);
    }
}
