package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// One visit: written at the table, then read and signed, then kept.
public final class VisitView extends StackPane {

    private static final Words WORDS = Words.of(VisitView.class);

    private final Sitting sitting;
    private final VisitModel model;

    public VisitView(Sitting sitting, UUID visit) {
        this(sitting, new VisitModel(sitting, visit));
    }

    VisitView(Sitting sitting, VisitModel model) {
        this.sitting = sitting;
        this.model = model;
        setId("visit");
        getStyleClass().add("visit");
        getStylesheets().add(Styles.named(VisitView.class, "visits.css"));
        model.state().subscribe(state -> getChildren().setAll(page(state)));
        Shown.whenGone(this, model::keep);
    }

    private Node page(VisitModel.State state) {
        return switch (state) {
            case VisitModel.State.NotThere() -> notThere();
            case VisitModel.State.Writing(var writing) -> new WriteVisitView(writing, model);
            case VisitModel.State.Reading(var reading) ->
                    new ReadVisitView(reading, model::writeOn);
        };
    }

    private Node notThere() {
        return new EmptyState(
                Feather.HOME,
                WORDS.get("notThere"),
                WORDS.get("notThereWhy"),
                Press.primary(
                        "all-visits",
                        WORDS.get("all"),
                        () -> sitting.going().to(new Place.Visits())));
    }
}
