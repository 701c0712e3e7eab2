package org.hearthbook.desktop.signing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.keys.Passphrase;

import java.util.List;

/// A text that somebody reads to its end, says that they read, and then signs.
public final class SigningModel {

    /// Where they are on that way.
    public sealed interface State {

        record Reading(boolean isAtEnd) implements State {}

        /// Nothing that was drawn or typed is gone when there is a `problem`.
        record ToSign(SigningProblem problem) implements State {}

        record Signing() implements State {}

        record Signed() implements State {}
    }

    /// Makes the acts of whoever signs under `name`.
    @FunctionalInterface
    public interface Signature {
        List<Act> acts(String name, org.hearthbook.records.agreement.Mark mark);
    }

    private static final Words WORDS = Words.of(SigningModel.class);

    private final Sitting sitting;
    private final Letter letter;
    private final Signature signature;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Reading(false));
    private boolean wasAtEnd;

    public SigningModel(Sitting sitting, Letter letter, Signature signature) {
        this.sitting = sitting;
        this.letter = letter;
        this.signature = signature;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public Letter letter() {
        return letter;
    }

    /// The name that whoever signs goes by.
    public String name() {
        return sitting.book().person().name();
    }

    /// The last line has been on the screen.
    public void reachedEnd() {
        if (!wasAtEnd) {
            wasAtEnd = true;
            state.set(new State.Reading(true));
        }
    }

    /// They say that they have read it, which they can do only at its end.
    public void haveRead() {
        if (wasAtEnd) {
            state.set(new State.ToSign(new SigningProblem.None()));
        }
    }

    public void readAgain() {
        state.set(new State.Reading(wasAtEnd));
    }

    /// Signs for the person who is signed in, and for nobody else.
    public void sign(String name, Mark mark, char[] passphrase) {
        if (!(state.get() instanceof State.ToSign)) {
            return;
        }
        var acts = signature.acts(name.strip(), KeptMark.kept(mark)).toArray(Act[]::new);
        var secret = Passphrase.of(new String(passphrase));
        state.set(new State.Signing());
        sitting.background()
                .run(() -> sitting.book().sign(secret, acts), this::signed, _ -> failed());
    }

    private void signed(Acted acted) {
        state.set(
                acted.isSaved() ? new State.Signed() : new State.ToSign(SigningProblem.of(acted)));
    }

    private void failed() {
        state.set(new State.ToSign(new SigningProblem.Other(WORDS.get("failed"))));
    }
}
