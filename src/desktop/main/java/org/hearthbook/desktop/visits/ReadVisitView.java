package org.hearthbook.desktop.visits;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.records.visits.Visit;
import org.kordamp.ikonli.feather.Feather;

/// A visit to be read to its end, signed by both, kept, and added to.
final class ReadVisitView extends StackPane {

    private static final Words WORDS = Words.of(ReadVisitView.class);

    private final VisitReading model;
    private final Label next = Says.quiet("");
    private final VBox chips = new VBox();
    private final Button writeOn;
    private final Card keep;

    ReadVisitView(VisitReading model, Runnable onWriteOn, PdfCopyView copy) {
        this.model = model;
        keep = new Card(WORDS.get("copy")).add(Says.text(WORDS.get("copyWhy")), copy);
        var visit = model.visit();
        var all = Press.plain("all-visits", WORDS.get("all"), this::back);
        writeOn =
                Press.with(
                        Feather.EDIT_3, Press.quiet("write-on", WORDS.get("writeOn"), onWriteOn));
        var end = Says.quiet(WORDS.get("end"));
        end.setId("visit-end");
        var page = new Page(WORDS.get("heading", StageWords.day(visit)));
        page.setId("visit-page");
        page.getStyleClass().add("visit-reading");
        var afterwards = new AfterwardsView(model);
        page.add(
                chips,
                next,
                new LeftOverView(model, afterwards::take),
                new SendingView(model.sitting(), visit.id()),
                Rows.actions(Press.with(Feather.CHEVRON_LEFT, all), writeOn),
                new Card().add(new TextView(model.text()), end),
                new SidesView(model),
                keep,
                afterwards);
        getChildren().add(page);
        EndWatchView.watch(page, end, model::reachedEnd);
        model.state().subscribe(it -> draw(it.visit()));
    }

    private void draw(Visit visit) {
        chips.getChildren().setAll(Rows.actions(StageWords.chip(visit), StageWords.kind(visit)));
        next.setText(StageWords.next(visit));
        Shown.onlyWhen(keep, visit.counts());
        Shown.onlyWhen(writeOn, visit.stage() == Visit.Stage.WRITING);
    }

    private void back() {
        model.sitting().going().to(new Place.Visits());
    }
}
