package org.hearthbook.desktop.notes;

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

/// Asks which outcome a note shows something of.
final class EvidenceSheetView {

    private static final Words WORDS = Words.of(NoteView.class);

    private final FilteredList<Outcome> outcomes;
    private final Consumer<Outcome> chosen;

    EvidenceSheetView(List<Outcome> outcomes, Consumer<Outcome> chosen) {
        this.outcomes = new FilteredList<>(FXCollections.observableArrayList(outcomes));
        this.chosen = chosen;
    }

    void showOver(Node near) {
        var sheet = new Sheet(WORDS.get("whichOutcome"));
        var find = new LineField("find-outcome");
        find.textProperty().subscribe(typed -> narrow(typed));
        var list =
                new PageList<Outcome>(
                        "outcomes-to-choose", it -> new PageList.Line(it.title(), it.code()));
        list.setAccessibleText(WORDS.get("whichOutcome"));
        list.setItems(outcomes);
        list.setPrefHeight(320);
        sheet.add(new Field(WORDS.get("findOutcome"), find), list);
        sheet.answer(WORDS.get("useHere"), () -> use(list)).showOver(near);
    }

    private void use(PageList<Outcome> list) {
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
