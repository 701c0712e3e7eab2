package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.people.Person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One action to agree on: what, who and by when.
final class ActionRowView extends VBox {

    private static final Words WORDS = Words.of(ActionRowView.class);

    ActionRowView(VisitWriting model, FieldMakerView maker, String row, RowsView rows) {
        var number = rows.all().indexOf(row) + 1;
        getStyleClass().add("visit-row");
        var words = maker.line(ActionsPart.words(row), WORDS.get("what"), "");
        var other = maker.line(ActionsPart.otherOwner(row), WORDS.get("otherOwner"), "");
        var remove =
                Press.plain(
                        FieldMakerView.id(ActionsPart.words(row)) + "-remove",
                        WORDS.get("remove"),
                        () -> remove(maker, row, rows));
        remove.setAccessibleText(WORDS.get("removeThat", number));
        getChildren()
                .addAll(
                        Says.strong(WORDS.get("action", number)),
                        words,
                        maker.list(
                                ActionsPart.owner(row),
                                WORDS.get("owner"),
                                owners(model.table().people())),
                        other,
                        maker.date(ActionsPart.due(row), WORDS.get("due"), WORDS.get("dueHint")),
                        Rows.actions(remove));
        model.field(ActionsPart.owner(row))
                .subscribe(it -> Shown.onlyWhen(other, it.equals(ActionsPart.OTHER)));
        markFirst(words);
    }

    private static void markFirst(Node field) {
        field.lookupAll(".text-field").forEach(it -> it.getStyleClass().add("visit-first"));
    }

    private static void remove(FieldMakerView maker, String row, RowsView rows) {
        rows.remove(row);
        maker.forget(ActionsPart.words(row).replace("words", ""));
    }

    private static Map<String, String> owners(List<Person> people) {
        var owners = new LinkedHashMap<String, String>();
        people.forEach(it -> owners.put(it.id().toString(), PresentPart.name(it)));
        owners.put(ActionsPart.OTHER, WORDS.get("someoneElse"));
        return owners;
    }
}
