package org.hearthbook.desktop.firstrun;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.firstrun.FirstRunModel.State;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.CodeToKeepView;
import org.hearthbook.desktop.secrets.NewPassphraseView;
import org.hearthbook.records.content.CarerKind;

import java.util.List;

/// The pages on which a carer begins the book, one question or two at a time.
public final class FirstRunView extends BorderPane {

    private static final Words WORDS = Words.of(FirstRunView.class);
    private static final int STEPS = 4;

    private final FirstRunModel model;
    private final Runnable onLetter;
    private ErrorSummary summary = new ErrorSummary();
    private List<Field> asked = List.of();

    /// @param onLetter what to do for somebody whose book the service has
    public FirstRunView(FirstRunModel model, Runnable onLetter) {
        this.model = model;
        this.onLetter = onLetter;
        getStyleClass().add("shell");
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        summary = new ErrorSummary();
        switch (state) {
            case State.You() -> you();
            case State.Approval() -> approval();
            case State.ChoosingPassphrase() -> passphrase();
            case State.KeepingCode(var code) -> code(code);
            case State.Making() -> setCenter(making());
            case State.NotMade(var code, var words) -> {
                code(code);
                summary.show(words);
            }
        }
    }

    private void you() {
        var name = model.carer().name().on(new LineField("name"), WORDS.get("name"));
        var called =
                model.carer()
                        .signInName()
                        .on(new LineField("sign-in-name"), WORDS.get("signInName"));
        var home = model.household().on(new LineField("household"), WORDS.get("household"));
        asked =
                List.of(
                        name,
                        called.hint(WORDS.get("signInNameHint")),
                        home.hint(WORDS.get("householdHint")));
        step(1, WORDS.get("you"), WORDS.get("youLead"), asked);
    }

    private void approval() {
        var kinds = new ChoiceGroup<CarerKind>("kind");
        model.kinds().forEach(kind -> kinds.choice(kind, kind.label(), kind.describe()));
        kinds.valueProperty().bindBidirectional(model.carer().kind());
        var kind = new Field(WORDS.get("kind"), kinds);
        kind.problem().bindBidirectional(model.carer().kindProblem().problem());
        var date = new DateField("approved-on", model.carer().clock());
        var terms = model.carer().terms().on(new LineField("terms"), WORDS.get("terms"));
        asked =
                List.of(
                        kind,
                        model.carer()
                                .approvedOn()
                                .on(date, WORDS.get("approvedOn"))
                                .hint(WORDS.get("approvedOnHint")),
                        terms.hint(WORDS.get("termsHint")));
        step(2, WORDS.get("approval"), WORDS.get("approvalLead"), asked);
    }

    private void passphrase() {
        var room = new NewPassphraseView(model.passphrase());
        asked = room.fields();
        step(3, WORDS.get("passphrase"), WORDS.get("passphraseLead"), List.of(room));
    }

    private void code(CodeToKeep code) {
        var room = new CodeToKeepView(code);
        asked = List.of(room.field());
        step(STEPS, WORDS.get("code"), WORDS.get("codeLead"), List.of(room));
    }

    private void step(int number, String heading, String lead, List<? extends Node> parts) {
        var page = new Page(heading).lead(lead);
        var progress = Says.small(WORDS.get("step", number, STEPS));
        progress.setId("step");
        page.column().getChildren().addFirst(progress);
        page.add(summary);
        page.add(parts.toArray(Node[]::new));
        page.add(Rows.actions(buttons(number)));
        setCenter(page);
        page.applyCss();
        asked.getFirst().input().requestFocus();
    }

    private Button[] buttons(int number) {
        var words = WORDS.get(number == STEPS ? "begin" : "next");
        var next = Press.primary("next", words, this::next);
        next.setDefaultButton(true);
        return number == 1
                ? new Button[] {next, Press.plain("have-letter", WORDS.get("letter"), onLetter)}
                : new Button[] {next, Press.quiet("back", WORDS.get("back"), model::back)};
    }

    private void next() {
        if (!model.next()) {
            summary.show(asked.toArray(Field[]::new));
        }
    }

    private static Page making() {
        Label words = Says.text(WORDS.get("makingLead"));
        words.setId("making");
        return new Page(WORDS.get("making")).add(words);
    }
}
