package org.hearthbook.desktop.find;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.sitting.Sitting;

import java.util.List;

/// Finds things as somebody types; only the answer to the last letter counts.
final class FindModel {

    /// What was found for `typed`.
    record State(String typed, List<Hit> hits) {

        State {
            hits = List.copyOf(hits);
        }
    }

    private static final int MOST = 60;

    private final Sitting sitting;
    private final Hits hits;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State("", List.of()));
    private String typed = "";

    FindModel(Sitting sitting) {
        this.sitting = sitting;
        hits = new Hits(sitting.book());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void find(String words) {
        typed = words.strip();
        var asked = typed;
        if (asked.isEmpty()) {
            state.set(new State("", List.of()));
        } else {
            sitting.background().run(() -> hits.of(asked, MOST), found -> found(asked, found));
        }
    }

    private void found(String asked, List<Hit> found) {
        if (asked.equals(typed)) {
            state.set(new State(asked, found));
        }
    }

    void go(Hit hit) {
        sitting.going().to(hit.place());
    }
}
