package org.hearthbook.desktop.secrets;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.keys.Passphrase;

/// A passphrase that somebody is choosing: typed twice, and good enough.
public final class NewPassphrase {

    private static final Words WORDS = Words.of(NewPassphraseView.class);

    private final Answer once = new Answer();
    private final Answer again = new Answer();

    public Answer once() {
        return once;
    }

    public Answer again() {
        return again;
    }

    /// Whether it can be used; says what is amiss where it is amiss.
    public boolean isGood() {
        try (var typed = passphrase()) {
            var words = typed.asNew().words();
            var isStrong = once.expect(words.isEmpty(), words);
            var isSame = once.words().get().equals(again.words().get());
            return again.expect(!isStrong || isSame, WORDS.get("differ")) && isStrong;
        }
    }

    /// What was typed; the caller closes it.
    public Passphrase passphrase() {
        return Passphrase.of(once.words().get());
    }

    public void forget() {
        once.words().set("");
        again.words().set("");
    }
}
