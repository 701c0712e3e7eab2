package org.hearthbook.desktop.connecting;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.hearthbook.desktop.connecting.FreshModel.State;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.CodeToKeepView;
import org.hearthbook.desktop.secrets.NewPassphraseView;

import java.util.List;

/// The pages on which somebody with a letter comes in on a laptop that has no book yet.
public final class FreshView extends BorderPane {

    private static final Words WORDS = Words.of(FreshView.class);
    private static final int STEPS = 3;

    private final FreshModel model;
    private ErrorSummary summary = new ErrorSummary();
    private List<Field> asked = List.of();

    public FreshView(FreshModel model) {
        this.model = model;
        getStyleClass().add("shell");
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        summary = new ErrorSummary();
        switch (state) {
            case State.ReadingLetter(var problem) -> letter(problem);
            case State.ChoosingPassphrase() -> passphrase();
            case State.KeepingCode(var code) -> code(code);
            case State.Joining() ->
                    setCenter(new Page(WORDS.get("joining")).lead(WORDS.get("joiningLead")));
        }
    }

    private void letter(String problem) {
        var room = new LetterView(model.letter());
        asked = room.fields();
        step(1, "letter", room);
        if (!problem.isEmpty()) {
            summary.show(problem);
        }
    }

    private void passphrase() {
        var room = new NewPassphraseView(model.passphrase());
        asked = room.fields();
        step(2, "passphrase", room);
    }

    private void code(CodeToKeep code) {
        var room = new CodeToKeepView(code);
        asked = List.of(room.field());
        step(STEPS, "code", room);
    }

    private void step(int number, String key, Node room) {
        var page = new Page(WORDS.get(key)).lead(WORDS.get(key + "Lead"));
        var progress = Says.small(WORDS.get("step", number, STEPS));
        progress.setId("step");
        page.column().getChildren().addFirst(progress);
        var next = Press.primary("next", WORDS.get(number == STEPS ? "join" : "next"), this::next);
        next.setDefaultButton(true);
        var back = Press.quiet("back", WORDS.get("back"), model::back);
        setCenter(page.add(summary, room, Rows.actions(next, back)));
        page.applyCss();
        asked.getFirst().input().requestFocus();
    }

    private void next() {
        if (!model.next()) {
            summary.show(asked.toArray(Field[]::new));
        }
    }
}
