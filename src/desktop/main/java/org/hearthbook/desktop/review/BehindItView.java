package org.hearthbook.desktop.review;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.PieceCardView;
import org.hearthbook.desktop.files.FilesModel;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Piece;

import java.util.List;

/// What stands behind an account, each piece to be opened.
final class BehindItView extends VBox {

    private static final Words WORDS = Words.of(BehindItView.class);

    private final Sitting sitting;
    private final PlaceToSave place;
    private final FilesModel files;
    private final FlowPane cards = Rows.actions();
    private final Label said = Says.text("");

    BehindItView(Sitting sitting, PlaceToSave place) {
        this.sitting = sitting;
        this.place = place;
        files = new FilesModel(sitting, List.of());
        cards.getStyleClass().add("piece-cards");
        said.setId("copy-said");
        getStyleClass().add("part");
        getChildren().addAll(Says.heading(WORDS.get("heading")), cards, said);
        files.state().subscribe(this::say);
    }

    void show(List<Piece> pieces) {
        cards.getChildren().setAll(pieces.stream().map(this::card).toList());
        Shown.onlyWhen(this, !pieces.isEmpty());
    }

    private PieceCardView card(Piece piece) {
        var card = new PieceCardView(sitting, piece);
        OpenPiece.place(sitting, piece)
                .ifPresentOrElse(
                        it -> card.opening(WORDS.get("open"), () -> go(it)),
                        () ->
                                OpenPiece.file(sitting, piece)
                                        .ifPresent(it ->
                                                card.opening(WORDS.get("save"), () -> save(it))));
        return card;
    }

    private void go(Place there) {
        sitting.going().to(there);
    }

    private void save(KeptFile file) {
        place.ask(getScene().getWindow(), file.name()).ifPresent(it -> files.saveCopy(file, it));
    }

    private void say(FilesModel.State state) {
        said.setText(
                switch (state) {
                    case FilesModel.State.Resting(), FilesModel.State.Adding _ -> "";
                    case FilesModel.State.Troubled(var words) -> words;
                    case FilesModel.State.CopySaved(var saved) -> WORDS.get("saved", saved);
                });
        Shown.onlyWhen(said, !said.getText().isEmpty());
    }
}
