package org.hearthbook.desktop.induction;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.FileDrop;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.PieceCardView;
import org.hearthbook.desktop.files.FileWords;
import org.hearthbook.desktop.files.FilesModel;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Piece;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What stands behind the account, as cards, and the ways to put more there.
final class EvidencePartView extends VBox {

    private static final Words WORDS = Words.of(EvidencePartView.class);

    private final Sitting sitting;
    private final OutcomeModel model;
    private final FlowPane cards = Rows.actions();
    private final VBox adding = new VBox();

    EvidencePartView(Sitting sitting, OutcomeModel model) {
        this.sitting = sitting;
        this.model = model;
        getStyleClass().add("part");
        adding.getStyleClass().add("part");
        cards.getStyleClass().add("piece-cards");
        var files = new FilesModel(sitting, List.of()).onAdded(this::use);
        var said = Says.strong("");
        said.setId("evidence-said");
        said.getStyleClass().add("error");
        files.state().subscribe(it -> said.setText(trouble(it)));
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        var choose = Press.quiet("choose-evidence", WORDS.get("choose"), this::choose);
        adding.getChildren()
                .addAll(
                        Rows.actions(Press.with(Feather.PLUS, choose)),
                        said,
                        new FileDrop("evidence-files", FileWords.takes(), files::add));
        getChildren()
                .addAll(
                        Says.heading(WORDS.get("heading")),
                        Says.quiet(WORDS.get("why")),
                        cards,
                        adding);
    }

    private static String trouble(FilesModel.State state) {
        return state instanceof FilesModel.State.Troubled(var words) ? words : "";
    }

    void show(OutcomePage page, boolean isEditable) {
        cards.getChildren().setAll(page.pieces().stream().map(it -> card(it, isEditable)).toList());
        Shown.onlyWhen(cards, !page.pieces().isEmpty());
        Shown.onlyWhen(adding, isEditable);
    }

    private PieceCardView card(Piece piece, boolean isEditable) {
        var card = new PieceCardView(sitting, piece);
        return isEditable ? card.removing(() -> model.remove(piece)) : card;
    }

    private void choose() {
        var choices = new EvidenceChoices(sitting.book(), model.shown().pieces());
        new ChooseEvidenceView(sitting.book(), choices.all()).ask(this, model::add);
    }

    private void use(KeptFile file) {
        var type = EvidenceChoices.usualType(file);
        model.add(new Piece(sitting.book().newId(), type, Piece.Source.FILE, file.id(), ""));
    }
}
