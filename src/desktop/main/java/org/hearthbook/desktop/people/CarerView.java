package org.hearthbook.desktop.people;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.people.CarerModel.State;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.CodeToKeepView;
import org.hearthbook.desktop.secrets.NewPassphraseView;
import org.hearthbook.records.content.CarerKind;

import java.util.ArrayList;
import java.util.List;

/// The pages on which another carer gets their own way into the book.
final class CarerView extends StackPane {

    private static final Words WORDS = Words.of(CarerView.class);

    private final CarerModel model;
    private final Runnable back;
    private ErrorSummary summary = new ErrorSummary();
    private List<Field> asked = List.of();

    CarerView(CarerModel model, Runnable back) {
        this.model = model;
        this.back = back;
        model.state().subscribe(this::show);
        Shown.whenGone(this, model::keepNow);
    }

    private void show(State state) {
        summary = new ErrorSummary();
        switch (state) {
            case State.About() -> about();
            case State.TheirPassphrase() -> passphrase();
            case State.TheirCode(var code, var problem) -> code(code, problem);
            case State.Busy() -> getChildren().setAll(new Page(WORDS.get("busy")));
        }
    }

    private void about() {
        var fields = new ArrayList<Field>();
        if (model.isNew()) {
            fields.add(model.carer().name().on(new LineField("carer-name"), WORDS.get("name")));
            fields.add(kind());
            fields.add(
                    model.carer()
                            .approvedOn()
                            .on(
                                    new DateField("approved-on", model.carer().clock()),
                                    WORDS.get("approvedOn")));
            fields.add(model.carer().terms().on(new LineField("terms"), WORDS.get("terms")));
        }
        fields.add(
                model.carer()
                        .signInName()
                        .on(new LineField("sign-in-name"), WORDS.get("signInName"))
                        .hint(WORDS.get("signInNameHint")));
        asked = fields;
        var heading = model.isNew() ? WORDS.get("heading") : WORDS.get("setUp", model.who());
        page(heading, WORDS.get(model.isWorker() ? "leadWorker" : "lead"), fields, "next");
    }

    private Field kind() {
        var kinds = new ChoiceGroup<CarerKind>("kind");
        model.kinds().forEach(kind -> kinds.choice(kind, kind.label()));
        kinds.valueProperty().bindBidirectional(model.carer().kind());
        var field = new Field(WORDS.get("kind"), kinds);
        field.problem().bindBidirectional(model.carer().kindProblem().problem());
        return field;
    }

    private void passphrase() {
        var room = new NewPassphraseView(model.passphrase());
        asked = room.fields();
        page(
                WORDS.get("hand", model.who()),
                WORDS.get("handLead", model.who()),
                List.of(room),
                "next");
    }

    private void code(CodeToKeep code, String problem) {
        var room = new CodeToKeepView(code);
        asked = List.of(room.field());
        page(WORDS.get("code", model.who()), WORDS.get("codeLead"), List.of(room), "finish");
        if (!problem.isEmpty()) {
            summary.show(problem);
        }
    }

    private void page(String heading, String lead, List<? extends Node> parts, String onward) {
        var next = Press.primary("next", WORDS.get(onward), this::next);
        next.setDefaultButton(true);
        var leave = Press.quiet("back", WORDS.get("back"), this::leave);
        var page = new Page(heading).lead(lead).add(summary);
        page.add(parts.toArray(Node[]::new)).add(Rows.actions(next, leave));
        getChildren().setAll(page);
        page.applyCss();
        asked.getFirst().input().requestFocus();
    }

    private void next() {
        if (!model.next()) {
            summary.show(asked.toArray(Field[]::new));
        }
    }

    private void leave() {
        model.leave();
        back.run();
    }
}
