package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.records.content.NoteField;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the fields in which a visit is written, and shows what is amiss with them.
final class FieldMakerView {

    private static final Words WORDS = Words.of(FieldMakerView.class);

    private final VisitWriting model;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    FieldMakerView(VisitWriting model) {
        this.model = model;
    }

    /// What the part that takes the keyboard is called in the window.
    static String id(String name) {
        return name.replace('.', '-');
    }

    Node line(String name, String question, String hint) {
        var line = new LineField(id(name));
        line.textProperty().bindBidirectional(model.field(name));
        return kept(name, new Field(question, line).hint(hint));
    }

    Node area(String name, String question, String hint) {
        var area = new WritingArea(id(name)).rows(2);
        area.textProperty().bindBidirectional(model.field(name));
        return kept(name, new Field(question, area).hint(hint));
    }

    Node date(String name, String question, String hint) {
        var date = new DateField(id(name), model.sitting().book().clock());
        date.line().textProperty().bindBidirectional(model.field(name));
        return kept(name, new Field(question, date).hint(hint));
    }

    /// One answer out of a few, by what is kept of each.
    Node choice(String name, String question, Map<String, String> answers) {
        var group = new ChoiceGroup<String>(id(name));
        answers.forEach(group::choice);
        group.valueProperty().set(model.field(name).get());
        group.valueProperty().subscribe(it -> model.field(name).set(it == null ? "" : it));
        model.field(name).subscribe(it -> group.valueProperty().set(it));
        return kept(name, new Field(question, group));
    }

    /// One answer out of a list, by what is kept of each.
    Node list(String name, String question, Map<String, String> answers) {
        var box = new ComboBox<String>();
        box.setId(id(name));
        box.getItems().setAll(answers.keySet());
        box.setConverter(new Named(answers));
        box.setPromptText(WORDS.get("choose"));
        box.setMaxWidth(Double.MAX_VALUE);
        var now = model.field(name).get();
        box.setValue(now.isEmpty() ? null : now);
        box.valueProperty().subscribe((_, it) -> model.field(name).set(it == null ? "" : it));
        return kept(name, new Field(question, box));
    }

    CheckBox tick(String name, String words) {
        var box = new CheckBox(words);
        box.setId(id(name));
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setSelected(!model.field(name).get().isEmpty());
        box.selectedProperty().subscribe((_, is) -> model.field(name).set(is ? Answers.YES : ""));
        return box;
    }

    /// The field that the content pack asks for.
    Node asked(String name, NoteField asked) {
        return switch (asked.type()) {
            case LINE, PEOPLE, TIME -> line(name, asked.label(), asked.hint());
            case TEXT -> area(name, asked.label(), asked.hint());
            case DATE -> date(name, asked.label(), asked.hint());
            case CHOICE -> list(name, asked.label(), same(asked.choices()));
            case YES_NO -> choice(name, asked.label(), same(yesOrNo()));
        };
    }

    private static List<String> yesOrNo() {
        return List.of(WORDS.get("yes"), WORDS.get("no"));
    }

    private static Map<String, String> same(List<String> answers) {
        var same = new LinkedHashMap<String, String>();
        answers.forEach(it -> same.put(it, it));
        return same;
    }

    /// Remembers the field called `name`, so that what is amiss with it can be shown.
    Node kept(String name, Field field) {
        fields.put(name, field);
        var theirs = model.theirs().get(name);
        return theirs == null ? field : withTheirs(name, field, theirs);
    }

    private Node withTheirs(String name, Field field, String theirs) {
        var use = Press.plain(id(name) + "-theirs", WORDS.get("useTheirs"), () -> {});
        var said =
                new VBox(
                        Says.strong(WORDS.get("meanwhile")),
                        Says.text(theirs.isEmpty() ? WORDS.get("nothing") : theirs),
                        Rows.actions(use));
        said.getStyleClass().addAll("lines", "meanwhile");
        var both = new VBox(said, field);
        both.getStyleClass().add("lines");
        use.setOnAction(_ -> {
            model.field(name).set(theirs);
            both.getChildren().remove(said);
            field.input().requestFocus();
        });
        return both;
    }

    /// Shows `problems` at their fields; gives those fields in the order of the page.
    Field[] show(Map<String, String> problems) {
        fields.forEach((name, field) -> field.problem().set(problems.getOrDefault(name, "")));
        return fields.values().toArray(Field[]::new);
    }

    /// Takes the focus to the field called `name`.
    void goTo(String name) {
        var field = fields.get(name);
        if (field != null) {
            field.input().requestFocus();
        }
    }

    /// Forgets the fields of a row that is gone.
    void forget(String prefix) {
        fields.keySet().removeIf(it -> it.startsWith(prefix));
    }

    /// What is kept, by its words.
    private static final class Named extends StringConverter<String> {

        private final Map<String, String> words;

        Named(Map<String, String> words) {
            this.words = Map.copyOf(words);
        }

        @Override
        public String toString(@Nullable String kept) {
            return kept == null ? "" : words.getOrDefault(kept, kept);
        }

        @Override
        public @Nullable String fromString(String said) {
            return null;
        }
    }
}
