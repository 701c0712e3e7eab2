package org.hearthbook.desktop.connecting;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.connecting.ConnectModel.State;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;

/// The page on which a carer connects their book to the fostering service.
public final class ConnectView extends StackPane {

    private static final Words WORDS = Words.of(ConnectView.class);

    private final ConnectModel model;

    public ConnectView(Sitting sitting, Joining joining) {
        this(new ConnectModel(sitting, joining));
    }

    ConnectView(ConnectModel model) {
        this.model = model;
        setId("connect-page");
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        switch (state) {
            case State.Asking(var problem) -> ask(problem);
            case State.Trying() ->
                    getChildren()
                            .setAll(new Page(WORDS.get("trying")).lead(WORDS.get("tryingLead")));
            case State.Connected(var enrolled) -> getChildren().setAll(connected(enrolled));
        }
    }

    private void ask(String problem) {
        var summary = new ErrorSummary();
        var room = new LetterView(model.letter());
        var connect =
                Press.primary("connect-now", WORDS.get("connect"), () -> connect(room, summary));
        connect.setDefaultButton(true);
        var later =
                Press.quiet("connect-later", WORDS.get("later"), () -> go(new Place.Settings()));
        var page =
                new Page(WORDS.get("heading"))
                        .lead(WORDS.get("lead"))
                        .add(summary, Says.text(WORDS.get("what")), room)
                        .add(Rows.actions(connect, later));
        getChildren().setAll(page);
        if (!problem.isEmpty()) {
            page.applyCss();
            summary.show(problem);
        }
    }

    private void connect(LetterView room, ErrorSummary summary) {
        if (!model.connect()) {
            summary.show(room.fields().toArray(Field[]::new));
        }
    }

    private Page connected(Enrolled enrolled) {
        var on = Press.primary("go-on", WORDS.get("goOn"), () -> go(new Place.Home()));
        var see = Press.quiet("see-service", WORDS.get("see"), () -> go(new Place.Service()));
        return new Page(WORDS.get("connected", enrolled.service()))
                .lead(WORDS.get("connectedLead"))
                .add(Says.text(WORDS.get("connectedWhat")), Rows.actions(on, see));
    }

    private void go(Place place) {
        model.go(place);
    }
}
