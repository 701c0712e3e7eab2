package org.hearthbook.desktop.settings;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SecretField;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.CodeToKeepView;
import org.hearthbook.desktop.secrets.NewPassphraseView;
import org.hearthbook.desktop.settings.SecretModel.State;

import java.util.ArrayList;
import java.util.List;

/// The page on which a person changes what they sign in with.
final class SecretView extends StackPane {

    private static final Words WORDS = Words.of(SecretView.class);

    private final SecretModel model;
    private final Runnable back;
    private final String which;
    private final ErrorSummary summary = new ErrorSummary();
    private List<Field> asked = List.of();

    SecretView(SecretModel model, Runnable back) {
        this.model = model;
        this.back = back;
        which = model.isPassphrase() ? "passphrase" : "code";
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        switch (state) {
            case State.Asking(var problem) -> ask(problem);
            case State.Busy() -> getChildren().setAll(new Page(WORDS.get("busy")));
            case State.Done() ->
                    getChildren()
                            .setAll(
                                    new Page(WORDS.get(which + "Done"))
                                            .add(
                                                    Says.text(WORDS.get("nothingElse")),
                                                    Rows.actions(
                                                            Press.primary(
                                                                    "done",
                                                                    WORDS.get("done"),
                                                                    back))));
        }
    }

    private void ask(String problem) {
        var present = model.present().on(new SecretField("present"), WORDS.get("present"));
        var fields = new ArrayList<Field>(List.of(present));
        var page = new Page(WORDS.get(which)).lead(WORDS.get(which + "Lead")).add(summary);
        if (model.isPassphrase()) {
            var room = new NewPassphraseView(model.chosen());
            fields.addAll(room.fields());
            page.add(present, room);
        } else {
            var room = new CodeToKeepView(model.code());
            fields.add(room.field());
            page.add(present, room);
        }
        asked = fields;
        var save = Press.primary("change", WORDS.get(which + "Do"), this::change);
        page.add(Rows.actions(save, Press.quiet("back", WORDS.get("back"), this::leave)));
        getChildren().setAll(page);
        page.applyCss();
        if (problem.isEmpty()) {
            summary.clear();
            present.input().requestFocus();
        } else {
            summary.show(problem);
        }
    }

    private void change() {
        if (!model.change()) {
            summary.show(asked.toArray(Field[]::new));
        }
    }

    private void leave() {
        model.forget();
        back.run();
    }
}
