package org.hearthbook.desktop.training;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.content.Standard;
import org.kordamp.ikonli.feather.Feather;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The outcomes of the standards that a course shows; it then stands as evidence there.
final class ShowsView extends VBox {

    private static final Words WORDS = Words.of(ShowsView.class);

    private final InductionSet set;
    private final ObjectProperty<List<String>> codes;
    private final FlowPane chips = Rows.actions();

    ShowsView(InductionSet set, ObjectProperty<List<String>> codes) {
        this.set = set;
        this.codes = codes;
        getStyleClass().add("lines");
        var choose = Press.quiet("choose-outcomes", WORDS.get("choose"), this::choose);
        getChildren()
                .addAll(
                        Says.strong(WORDS.get("heading")),
                        Says.quiet(WORDS.get("why")),
                        chips,
                        Rows.actions(Press.with(Feather.CHECK_SQUARE, choose)));
        codes.subscribe(this::draw);
    }

    private void draw(List<String> chosen) {
        chips.getChildren()
                .setAll(
                        set.outcomes().stream()
                                .filter(it -> chosen.contains(it.code()))
                                .map(ShowsView::chip)
                                .toList());
    }

    private static Chip chip(Outcome outcome) {
        return Chip.of(Tone.ACCENT, Feather.CHECK_SQUARE, label(outcome));
    }

    private static String label(Outcome outcome) {
        return WORDS.get("outcome", outcome.code(), outcome.title());
    }

    private void choose() {
        var chosen = new LinkedHashSet<>(codes.get());
        var list = new VBox();
        list.getStyleClass().add("outcome-choices");
        set.standards().forEach(it -> list.getChildren().add(standard(it, chosen)));
        list.getStylesheets().add(Styles.beside(TrainingView.class));
        new Sheet(WORDS.get("heading"))
                .add(list)
                .answer(WORDS.get("done"), () -> codes.set(inOrder(chosen)))
                .showOver(this);
    }

    private List<String> inOrder(Set<String> chosen) {
        return set.outcomes().stream().map(Outcome::code).filter(chosen::contains).toList();
    }

    private static VBox standard(Standard standard, Set<String> chosen) {
        var part = new VBox(Says.strong(standard.number() + ". " + standard.title()));
        part.getStyleClass().add("outcome-choices");
        standard.outcomes().forEach(it -> part.getChildren().add(box(it, chosen)));
        return part;
    }

    private static CheckBox box(Outcome outcome, Set<String> chosen) {
        var box = new CheckBox(label(outcome));
        box.setId("shows-" + outcome.code().replace('.', '-'));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(chosen.contains(outcome.code()));
        box.selectedProperty().subscribe(yes -> tick(outcome.code(), yes, chosen));
        return box;
    }

    private static void tick(String code, boolean yes, Set<String> chosen) {
        if (yes) {
            chosen.add(code);
        } else {
            chosen.remove(code);
        }
    }
}
