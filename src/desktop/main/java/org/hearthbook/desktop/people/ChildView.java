package org.hearthbook.desktop.people;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;

import java.util.List;

/// The page on which a child is added.
final class ChildView extends StackPane {

    private static final Words WORDS = Words.of(ChildView.class);
    private static final int LETTERS = 8;

    private final ChildModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final List<Field> fields;

    ChildView(ChildModel model, Runnable back) {
        this.model = model;
        fields = model.isByInitials() ? List.of(initials()) : all();
        var which = model.isByInitials() ? "other" : "child";
        var save = Press.primary("save-child", WORDS.get("save"), this::save);
        save.setDefaultButton(true);
        getChildren()
                .add(
                        new Page(WORDS.get(which))
                                .lead(WORDS.get(which + "Lead"))
                                .add(summary)
                                .add(fields.toArray(Field[]::new))
                                .add(
                                        Rows.actions(
                                                save,
                                                Press.quiet("back", WORDS.get("back"), back))));
        model.state().subscribe(this::show);
        Shown.whenGone(this, model::keepNow);
    }

    private List<Field> all() {
        return List.of(
                model.name().on(new LineField("child-name"), WORDS.get("name")),
                model.sayIt()
                        .on(new LineField("say-it"), WORDS.get("sayIt"))
                        .hint(WORDS.get("sayItHint")),
                initials().hint(WORDS.get("initialsHint")),
                model.born().on(new DateField("born", model.clock()), WORDS.get("born")),
                model.cameHome()
                        .on(new DateField("came-home", model.clock()), WORDS.get("cameHome"))
                        .hint(WORDS.get("cameHomeHint")));
    }

    private Field initials() {
        return model.initials().on(new LineField("initials").wide(LETTERS), WORDS.get("initials"));
    }

    private void save() {
        summary.clear();
        if (!model.save()) {
            summary.show(fields.toArray(Field[]::new));
        }
    }

    private void show(Saving state) {
        switch (state) {
            case Saving.Writing(), Saving.Busy(), Saving.Saved() -> {}
            case Saving.NotSaved(var words) -> summary.show(words);
        }
    }
}
