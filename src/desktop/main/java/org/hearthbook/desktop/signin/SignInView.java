package org.hearthbook.desktop.signin;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.PersonInitial;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SecretField;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.NewPassphraseView;
import org.hearthbook.desktop.signin.SignInModel.State;
import org.hearthbook.laptop.book.SignInName;

import java.util.List;

/// The page at the door of the book.
public final class SignInView extends BorderPane {

    private static final Words WORDS = Words.of(SignInView.class);

    private final SignInModel model;
    private final Timeline second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private ErrorSummary summary = new ErrorSummary();

    public SignInView(SignInModel model) {
        this.model = model;
        getStyleClass().add("shell");
        second.setCycleCount(Animation.INDEFINITE);
        model.state().subscribe(this::show);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        second.stop();
                    }
                });
    }

    private void tick() {
        model.tick();
    }

    private void show(State state) {
        summary = new ErrorSummary();
        second.stop();
        switch (state) {
            case State.Who(var people) -> setCenter(who(people));
            case State.Asking(var who, var forgot) -> ask(who, forgot);
            case State.Trying _ -> setCenter(trying());
            case State.Waiting(_, _, var seconds) -> {
                setCenter(waiting(seconds));
                second.play();
            }
            case State.ChoosingNew(var forgotten) -> chooseNew(forgotten);
        }
    }

    private Page who(List<SignInName> people) {
        var list = new VBox();
        list.getStyleClass().add("who");
        for (var person : people) {
            list.getChildren().add(person(person, list.getChildren().size() + 1));
        }
        return new Page(WORDS.get("who")).add(list).add(notice());
    }

    private Button person(SignInName person, int number) {
        var button = Press.quiet("person-" + number, person.name(), () -> model.choose(person));
        button.setGraphic(new PersonInitial(person.name()));
        button.getStyleClass().add("person");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void ask(SignInName who, boolean forgot) {
        var field = forgot ? code() : passphrase();
        var page =
                new Page(WORDS.get(forgot ? "forgotHeading" : "hello", who.name()))
                        .add(summary, field, Rows.actions(buttons(who, forgot)), notice());
        if (forgot) {
            page.lead(WORDS.get("forgotLead"));
        }
        put(page);
        if (!summary.show(field)) {
            field.input().requestFocus();
        }
    }

    private Label notice() {
        var notice = Says.quiet(model.notice());
        notice.setId("door-notice");
        Shown.onlyWhen(notice, !model.notice().isEmpty());
        return notice;
    }

    /// Only what is styled can take the focus.
    private void put(Page page) {
        setCenter(page);
        page.applyCss();
    }

    private Field passphrase() {
        var room = new SecretField("passphrase");
        return model.secret().on(room, WORDS.get("passphrase"));
    }

    private Field code() {
        return model.secret()
                .on(new LineField("recovery-code"), WORDS.get("code"))
                .hint(WORDS.get("codeHint"));
    }

    private Node[] buttons(SignInName who, boolean forgot) {
        var open = Press.primary("open", WORDS.get("open"), this::open);
        open.setDefaultButton(true);
        var forgotten = Press.plain("forgot", WORDS.get("forgot"), () -> model.forgot(who));
        var back = Press.quiet("back", WORDS.get("back"), model::back);
        if (forgot) {
            return new Node[] {open, back};
        }
        return model.isOneOfSeveral()
                ? new Node[] {open, back, forgotten}
                : new Node[] {open, forgotten};
    }

    private void open() {
        model.tryIt();
        if (model.state().get() instanceof State.Asking(var who, var forgot)) {
            ask(who, forgot);
        }
    }

    private static Page trying() {
        return new Page(WORDS.get("trying")).lead(WORDS.get("tryingLead"));
    }

    private Page waiting(long seconds) {
        var words = Says.text(WORDS.count("wait", seconds));
        words.setId("wait");
        return new Page(WORDS.get("waitHeading"))
                .add(Says.text(model.secret().problem().get()), words);
    }

    private void chooseNew(Forgotten who) {
        var room = new NewPassphraseView(who.chosen());
        var take = Press.primary("take", WORDS.get("take"), () -> take(room));
        take.setDefaultButton(true);
        put(
                new Page(WORDS.get("newHeading"))
                        .lead(WORDS.get("newLead"))
                        .add(summary, room, Rows.actions(take)));
        room.fields().getFirst().input().requestFocus();
    }

    private void take(NewPassphraseView room) {
        if (!model.takeNew()) {
            summary.show(room.fields().toArray(Field[]::new));
        }
    }
}
