package org.hearthbook.desktop.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.NewPassphrase;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.keys.Passphrase;

/// Changing one's own passphrase, or making a new recovery code.
final class SecretModel {

    /// How far the change has come.
    sealed interface State {
        record Asking(String problem) implements State {}

        record Busy() implements State {}

        record Done() implements State {}
    }

    private static final Words WORDS = Words.of(SecretView.class);

    private final Sitting sitting;
    private final boolean isPassphrase;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Asking(""));
    private final Answer present = new Answer();
    private final NewPassphrase chosen = new NewPassphrase();
    private final CodeToKeep code = new CodeToKeep(BookKeys.newRecoveryCode(Desk.real()));

    SecretModel(Sitting sitting, boolean isPassphrase) {
        this.sitting = sitting;
        this.isPassphrase = isPassphrase;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    boolean isPassphrase() {
        return isPassphrase;
    }

    /// The passphrase in force, which is asked so that nobody changes it who found the book open.
    Answer present() {
        return present;
    }

    NewPassphrase chosen() {
        return chosen;
    }

    CodeToKeep code() {
        return code;
    }

    /// Changes it; false when something is amiss with what was typed.
    boolean change() {
        var isKnown = present.expect(!present.words().get().isEmpty(), WORDS.get("presentNeeded"));
        var isReady = isPassphrase ? chosen.isGood() : code.isKept();
        if (!isKnown || !isReady) {
            return false;
        }
        state.set(new State.Busy());
        sitting.background().run(this::changeIt, this::changed, this::failed);
        return true;
    }

    private Acted changeIt() {
        var keys = sitting.book().keys();
        try (var known = Passphrase.of(present.words().get());
                var next = chosen.passphrase()) {
            return isPassphrase
                    ? keys.changePassphrase(known, next)
                    : keys.changeRecoveryCode(known, code.code());
        }
    }

    private void changed(Acted acted) {
        if (acted.isSaved()) {
            forget();
            state.set(new State.Done());
        } else {
            state.set(new State.Asking(acted.words()));
        }
    }

    private void failed(Exception failure) {
        state.set(new State.Asking(WORDS.get("failed")));
        throw new IllegalStateException(failure);
    }

    void forget() {
        present.words().set("");
        chosen.forget();
        code.code().close();
    }
}
