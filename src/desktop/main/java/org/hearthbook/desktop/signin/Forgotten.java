package org.hearthbook.desktop.signin;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.secrets.NewPassphrase;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.RecoveryCode;

import java.util.function.Consumer;

/// Someone who came in by their recovery code and now chooses a new passphrase.
public final class Forgotten {

    private final OpenBook book;
    private final RecoveryCode code;
    private final NewPassphrase chosen = new NewPassphrase();

    Forgotten(OpenBook book, RecoveryCode code) {
        this.book = book;
        this.code = code;
    }

    public NewPassphrase chosen() {
        return chosen;
    }

    /// Takes the chosen passphrase and lets them in; false when something is amiss with it.
    boolean take(Background background, Consumer<OpenBook> onSignedIn) {
        if (!chosen.isGood()) {
            return false;
        }
        background.run(this::change, acted -> changed(acted, onSignedIn));
        return true;
    }

    private Acted change() {
        try (var words = chosen.passphrase()) {
            return book.keys().changePassphrase(code, words);
        }
    }

    private void changed(Acted acted, Consumer<OpenBook> onSignedIn) {
        if (chosen.once().expect(acted.isSaved(), acted.words())) {
            code.close();
            chosen.forget();
            onSignedIn.accept(book);
        }
    }

    /// Puts away what was opened, as when the window closes.
    void leave() {
        code.close();
        book.close();
    }
}
