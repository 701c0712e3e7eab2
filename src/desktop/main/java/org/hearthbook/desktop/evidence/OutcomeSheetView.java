package org.hearthbook.desktop.evidence;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.PageList;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.Outcome;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Asks which outcome something shows.
public final class OutcomeSheetView {

    private static final Words WORDS = Words.of(OutcomeSheetView.class);
    private static final double LINES = 300;

    private final FilteredList<Outcome> outcomes;
    private final String take;
    private final Consumer<Outcome> chosen;

    /// @param take what the press is called that chooses one
    public OutcomeSheetView(List<Outcome> outcomes, String take, Consumer<Outcome> chosen) {
        this.take = take;
        this.outcomes = new FilteredList<>(FXCollections.observableArrayList(outcomes));
        this.chosen = chosen;
    }

    public void showOver(Node near) {
        var find = new LineField("find-outcome");
        find.textProperty().subscribe(this::narrow);
        var list =
                new PageList<Outcome>(
                                "outcomes-to-choose",
                                it -> new PageList.Line(it.title(), it.code()))
                        .whenEmpty(WORDS.get("none"));
        list.setAccessibleText(WORDS.get("which"));
        list.setItems(outcomes);
        list.setPrefHeight(LINES);
        new Sheet(WORDS.get("which"))
                .add(new Field(WORDS.get("find"), find), list)
                .answer(take, () -> take(list))
                .showOver(near);
    }

    private void take(PageList<Outcome> list) {
        var outcome = list.getSelectionModel().getSelectedItem();
        if (outcome != null) {
            chosen.accept(outcome);
        }
    }

    private void narrow(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        outcomes.setPredicate(it -> says(it).contains(wanted));
    }

    private static String says(Outcome outcome) {
        return (outcome.code() + " " + outcome.title()).toLowerCase(Locale.ROOT);
    }
}
