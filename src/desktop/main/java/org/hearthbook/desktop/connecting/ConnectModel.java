package org.hearthbook.desktop.connecting;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;

/// Connecting a book that is here already. Whatever comes of it, the book stays as it is.
final class ConnectModel {

    /// How far it has come.
    sealed interface State {

        /// With what stood in the way of the last try; empty before the first.
        record Asking(String problem) implements State {}

        record Trying() implements State {}

        record Connected(Enrolled enrolled) implements State {}
    }

    private static final Words WORDS = Words.of(ConnectView.class);

    private final Sitting sitting;
    private final Joining joining;
    private final Letter letter = new Letter();
    private final ReadOnlyObjectWrapper<State> state;

    ConnectModel(Sitting sitting, Joining joining) {
        this.sitting = sitting;
        this.joining = joining;
        state =
                new ReadOnlyObjectWrapper<>(
                        sitting.line()
                                .enrolled()
                                .<State>map(State.Connected::new)
                                .orElseGet(() -> new State.Asking("")));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Letter letter() {
        return letter;
    }

    /// Takes the letter to the service; false when something is amiss with what was typed.
    boolean connect() {
        if (!letter.isReady()) {
            return false;
        }
        state.set(new State.Trying());
        sitting.background().run(() -> letter.take(joining), this::joined, this::failed);
        return true;
    }

    private void joined(Joined joined) {
        state.set(
                switch (joined) {
                    case Joined.Connected(var enrolled) -> new State.Connected(enrolled);
                    case Joined.NotConnected(var words) -> new State.Asking(words);
                });
    }

    private void failed(Exception failure) {
        state.set(new State.Asking(WORDS.get("failed")));
        throw new IllegalStateException(failure);
    }

    void go(Place place) {
        sitting.going().to(place);
    }
}
