package org.hearthbook.desktop.visits;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.OutcomeSheetView;
import org.hearthbook.records.content.Outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something that shows an outcome: whose, which one, and what was said or seen.
final class OutcomeRowView extends VBox {

    private static final Words WORDS = Words.of(OutcomeRowView.class);

    private final VisitWriting model;
    private final String row;
    private final List<ShownPart.Learner> learners;
    private final Label chosen = Says.text("");
    private final Button choose;

    OutcomeRowView(VisitWriting model, FieldMakerView maker, String row, RowsView rows) {
        this.model = model;
        this.row = row;
        learners = model.table().learners();
        var number = rows.all().indexOf(row) + 1;
        var id = FieldMakerView.id(ShownPart.outcome(row));
        choose = Press.quiet(id, WORDS.get("choose"), this::choose);
        choose.getStyleClass().add("visit-first");
        chosen.setId(id + "-chosen");
        getStyleClass().add("visit-row");
        getChildren().add(Says.strong(WORDS.get("number", number)));
        if (learners.size() == 1 && model.field(ShownPart.carer(row)).get().isEmpty()) {
            var only = learners.getFirst().carer().id().toString();
            model.field(ShownPart.carer(row)).set(only);
        }
        if (learners.size() > 1) {
            getChildren().add(maker.list(ShownPart.carer(row), WORDS.get("whose"), carers()));
        }
        var remove = Press.plain(id + "-remove", WORDS.get("remove"), () -> remove(maker, rows));
        remove.setAccessibleText(WORDS.get("removeThat", number));
        getChildren()
                .addAll(
                        maker.kept(ShownPart.outcome(row), new Field(WORDS.get("which"), choose)),
                        chosen,
                        maker.area(
                                ShownPart.words(row), WORDS.get("words"), WORDS.get("wordsHint")),
                        Rows.actions(remove));
        model.field(ShownPart.outcome(row)).subscribe(this::say);
    }

    private Map<String, String> carers() {
        var carers = new LinkedHashMap<String, String>();
        learners.forEach(it -> carers.put(it.carer().id().toString(), it.carer().name()));
        return carers;
    }

    private void remove(FieldMakerView maker, RowsView rows) {
        rows.remove(row);
        maker.forget(ShownPart.words(row).replace("words", ""));
    }

    private void say(String code) {
        chosen.setText(
                outcome(code).map(it -> WORDS.get("outcome", it.code(), it.title())).orElse(code));
        choose.setText(WORDS.get(code.isEmpty() ? "choose" : "another"));
        Shown.onlyWhen(chosen, !code.isEmpty());
    }

    private Optional<Outcome> outcome(String code) {
        return outcomes().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private List<Outcome> outcomes() {
        var carer = model.field(ShownPart.carer(row)).get();
        return learners.stream()
                .filter(it -> it.carer().id().toString().equals(carer))
                .findFirst()
                .or(() -> learners.stream().findFirst())
                .map(it -> it.set().outcomes())
                .orElse(List.of());
    }

    private void choose() {
        new OutcomeSheetView(
                        outcomes(),
                        WORDS.get("take"),
                        it -> model.field(ShownPart.outcome(row)).set(it.code()))
                .showOver(this);
    }
}
