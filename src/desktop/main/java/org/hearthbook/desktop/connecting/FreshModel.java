package org.hearthbook.desktop.connecting;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.NewPassphrase;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;

/// Coming in with a letter on a laptop that has no book yet, one step after another.
public final class FreshModel {

    /// Which step the person is at.
    sealed interface State {

        /// With what stood in the way of the last try; empty before the first.
        record ReadingLetter(String problem) implements State {}

        record ChoosingPassphrase() implements State {}

        record KeepingCode(CodeToKeep code) implements State {}

        record Joining() implements State {}
    }

    private static final Words WORDS = Words.of(FreshView.class);

    private final FreshStart start;
    private final Background background;
    private final Letter letter = new Letter();
    private final NewPassphrase passphrase = new NewPassphrase();
    private final CodeToKeep code;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.ReadingLetter(""));

    public FreshModel(FreshStart start, Desk desk, Background background) {
        this.start = start;
        this.background = background;
        code = new CodeToKeep(BookKeys.newRecoveryCode(desk));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Letter letter() {
        return letter;
    }

    NewPassphrase passphrase() {
        return passphrase;
    }

    /// One step on, if this one is answered; false when something is amiss.
    boolean next() {
        return switch (state.get()) {
            case State.ReadingLetter _ -> go(letter.isReady(), new State.ChoosingPassphrase());
            case State.ChoosingPassphrase() -> go(passphrase.isGood(), new State.KeepingCode(code));
            case State.KeepingCode(var kept) -> kept.isKept() && join();
            case State.Joining() -> true;
        };
    }

    /// One step back; everything typed stays.
    void back() {
        switch (state.get()) {
            case State.ReadingLetter _ -> start.goBack();
            case State.ChoosingPassphrase() -> state.set(new State.ReadingLetter(""));
            case State.KeepingCode _ -> state.set(new State.ChoosingPassphrase());
            case State.Joining() -> {}
        }
    }

    private boolean go(boolean isAnswered, State next) {
        if (isAnswered) {
            state.set(next);
        }
        return isAnswered;
    }

    private boolean join() {
        state.set(new State.Joining());
        background.run(this::take, this::joined, this::failed);
        return true;
    }

    private Joined take() {
        try (var words = passphrase.passphrase()) {
            return letter.take((address, typed) -> start.join(address, typed, words, code.code()));
        }
    }

    private void joined(Joined joined) {
        switch (joined) {
            case Joined.Connected _ -> {
                passphrase.forget();
                start.joined();
            }
            case Joined.NotConnected(var words) -> state.set(new State.ReadingLetter(words));
        }
    }

    private void failed(Exception failure) {
        state.set(new State.ReadingLetter(WORDS.get("failed")));
        throw new IllegalStateException(failure);
    }
}
