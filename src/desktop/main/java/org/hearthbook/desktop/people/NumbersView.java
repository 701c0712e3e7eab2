package org.hearthbook.desktop.people;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.content.Contact;

import java.util.List;

/// The page on which a household puts in the numbers that it rings.
public final class NumbersView extends StackPane {

    private static final Words WORDS = Words.of(NumbersView.class);
    private static final int LETTERS = 20;

    private final NumbersModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final VBox said = new VBox();
    private final List<Field> fields;

    public NumbersView(Sitting sitting) {
        this(new NumbersModel(sitting));
    }

    NumbersView(NumbersModel model) {
        this.model = model;
        fields = model.toGive().stream().map(this::field).toList();
        var page = new Page(WORDS.get("heading")).lead(WORDS.get("lead"));
        page.add(summary);
        page.add(fields.toArray(Field[]::new));
        page.add(
                said,
                Rows.actions(
                        Press.primary("save-numbers", WORDS.get("save"), this::save),
                        Press.quiet("numbers-later", WORDS.get("later"), model::later)),
                known());
        getChildren().add(page);
        model.state().subscribe(this::show);
        Shown.whenGone(this, model::keepNow);
    }

    private Field field(Contact contact) {
        var line = new LineField("number-" + contact.id()).wide(LETTERS);
        return model.number(contact)
                .on(line, contact.label())
                .hint(contact.when() + " " + WORDS.get("now", contact.number()));
    }

    private Card known() {
        var card = new Card(WORDS.get("known"));
        for (var contact : model.known()) {
            card.add(
                    Rows.line(
                            new VBox(Says.strong(contact.label()), Says.small(contact.when())),
                            Says.heading(contact.number())));
        }
        return card;
    }

    private void save() {
        summary.clear();
        model.save();
        if (model.isAmiss()) {
            summary.show(fields.toArray(Field[]::new));
        }
    }

    private void show(Saving state) {
        said.getChildren().clear();
        switch (state) {
            case Saving.Writing(), Saving.Busy() -> {}
            case Saving.Saved() -> said.getChildren().add(Chip.of(Tone.GOOD, WORDS.get("saved")));
            case Saving.NotSaved(var words) -> summary.show(words);
        }
    }
}
