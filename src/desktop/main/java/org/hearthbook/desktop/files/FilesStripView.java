package org.hearthbook.desktop.files;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.FileDrop;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.files.KeptFile;

/// Files as cards, with a place to add more by button or by dropping them.
public final class FilesStripView extends VBox {

    private static final Words WORDS = Words.of(FilesStripView.class);

    private final Sitting sitting;
    private final FilesModel model;
    private final FlowPane cards = Rows.actions();
    private final Label said = Says.text("");
    private final FileDrop drop;
    private PlaceToSave place = PlaceToSave::throughTheComputer;

    public FilesStripView(String id, Sitting sitting, FilesModel model) {
        this.sitting = sitting;
        this.model = model;
        setId(id);
        getStyleClass().add("files-strip");
        getStylesheets().add(Styles.beside(FilesStripView.class));
        cards.getStyleClass().add("file-cards");
        said.setId(id + "-said");
        drop = new FileDrop(id + "-add", FileWords.takes(), model::add);
        getChildren().addAll(cards, said, drop);
        model.files().addListener((ListChangeListener<KeptFile>) _ -> draw());
        model.state().subscribe(this::describe);
        draw();
    }

    /// Asks where copies go another way than through the computer's own window.
    public FilesStripView asking(PlaceToSave other) {
        place = other;
        return this;
    }

    /// Only shows what is there: nothing can be added or taken away.
    public FilesStripView onlyToRead(boolean isOnlyToRead) {
        Shown.onlyWhen(drop, !isOnlyToRead);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("fixed"), isOnlyToRead);
        draw();
        return this;
    }

    private void draw() {
        cards.getChildren().setAll(model.files().stream().map(this::card).toList());
        Shown.onlyWhen(cards, !cards.getChildren().isEmpty());
    }

    private FileCardView card(KeptFile file) {
        var card = new FileCardView(sitting, file).saving(() -> saveCopy(file));
        return drop.isVisible() ? card.removing(() -> model.remove(file)) : card;
    }

    private void saveCopy(KeptFile file) {
        place.ask(getScene().getWindow(), file.name()).ifPresent(it -> model.saveCopy(file, it));
    }

    private void describe(FilesModel.State state) {
        said.setText(
                switch (state) {
                    case FilesModel.State.Resting() -> "";
                    case FilesModel.State.Adding(var left) -> WORDS.count("adding", left);
                    case FilesModel.State.Troubled(var words) -> words;
                    case FilesModel.State.CopySaved(var saved) -> WORDS.get("copied", saved);
                });
        said.getStyleClass().remove("error");
        if (state instanceof FilesModel.State.Troubled) {
            said.getStyleClass().add("error");
        }
        Shown.onlyWhen(said, !said.getText().isEmpty());
    }
}
