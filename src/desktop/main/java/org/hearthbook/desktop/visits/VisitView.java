package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.OpenSaved;
import org.hearthbook.desktop.files.PdfCopy;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.visits.Visit;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// One visit: written at the table, then read and signed, then kept.
public final class VisitView extends StackPane {

    private static final Words WORDS = Words.of(VisitView.class);

    private final Sitting sitting;
    private final VisitModel model;
    private final PlaceToSave place;
    private final OpenSaved opener;

    public VisitView(Sitting sitting, UUID visit) {
        this(
                sitting,
                new VisitModel(sitting, visit),
                PlaceToSave::throughTheComputer,
                OpenSaved::withTheComputer);
    }

    VisitView(Sitting sitting, VisitModel model, PlaceToSave place, OpenSaved opener) {
        this.sitting = sitting;
        this.place = place;
        this.opener = opener;
        this.model = model;
        setId("visit");
        getStyleClass().add("visit");
        getStylesheets().add(Styles.named(VisitView.class, "visits.css"));
        getChildren().setAll(page(model.state().get()));
        model.state().subscribe((_, state) -> turnTo(state));
        Shown.whenGone(this, model::keep);
    }

    /// Reading goes on at the heading of the page that comes.
    private void turnTo(VisitModel.State state) {
        getChildren().setAll(page(state));
        Page.arriveIn(this);
    }

    private Node page(VisitModel.State state) {
        return switch (state) {
            case VisitModel.State.NotThere() -> notThere();
            case VisitModel.State.Writing(var writing) -> new WriteVisitView(writing, model);
            case VisitModel.State.Reading(var reading) ->
                    new ReadVisitView(reading, model::writeOn, copy(reading.visit()));
        };
    }

    private PdfCopyView copy(Visit visit) {
        var household = sitting.book().household();
        var making =
                new PdfCopy(
                        sitting,
                        WORDS.get("copyName"),
                        (documents, file, progress) ->
                                documents.visit(household, visit.id(), file, progress));
        var fileName = WORDS.get("fileName", SpokenDate.sayShort(visit.on()));
        return new PdfCopyView("copy", WORDS.get("save"), fileName, making).using(place, opener);
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
