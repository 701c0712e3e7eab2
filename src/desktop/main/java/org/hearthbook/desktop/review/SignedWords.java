package org.hearthbook.desktop.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.AutoSave;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.keys.Passphrase;

import java.util.Map;

/// Words that somebody of the service writes about a carer's work, kept while they are typed, and
/// what they do with them under their own signature.
final class SignedWords {

    /// How it stands.
    sealed interface State {

        /// Nothing that was typed is gone when there is a problem.
        ///
        /// @param missing what the words lack; empty when nothing
        record Writing(String missing, SigningProblem problem) implements State {}

        record Signing() implements State {}
    }

    private static final Words WORDS = Words.of(SignedWords.class);
    private static final String FIELD = "words";

    private final Sitting sitting;
    private final AutoSave draft;
    private final Runnable onSaved;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Writing("", new SigningProblem.None()));

    /// @param place where the draft belongs, such as `review:1.2`
    SignedWords(Sitting sitting, String place, Runnable onSaved) {
        this.sitting = sitting;
        this.onSaved = onSaved;
        var drafts = sitting.book().drafts();
        draft = new AutoSave(drafts, sitting.background(), place, () -> Map.of(FIELD, words.get()));
        drafts.find(place).map(it -> it.getOrDefault(FIELD, "")).ifPresent(words::set);
        words.addListener((_, _, _) -> draft.touched());
    }

    StringProperty words() {
        return words;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Does `act` under the signature of whoever is signed in.
    void sign(char[] passphrase, Act act) {
        if (state.get() instanceof State.Signing()) {
            return;
        }
        var secret = Passphrase.of(new String(passphrase));
        state.set(new State.Signing());
        sitting.background()
                .run(() -> sitting.book().sign(secret, act), this::signed, _ -> failed());
    }

    /// The words lack something, and nothing was done.
    void lack(String missing) {
        state.set(new State.Writing(missing, new SigningProblem.None()));
    }

    private void signed(Acted acted) {
        state.set(new State.Writing("", SigningProblem.of(acted)));
        if (acted.isSaved()) {
            words.set("");
            draft.discard();
            onSaved.run();
        }
    }

    private void failed() {
        state.set(new State.Writing("", new SigningProblem.Other(WORDS.get("failed"))));
    }

    /// Keeps the draft at once, as when the page is left.
    void keep() {
        draft.keepNow();
    }
}
