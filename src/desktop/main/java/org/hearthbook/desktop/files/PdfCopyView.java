package org.hearthbook.desktop.files;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Styles;
import org.kordamp.ikonli.feather.Feather;

/// The button that saves a document as PDF, what came of it, and the button that opens it.
public final class PdfCopyView extends VBox {

    private static final Words WORDS = Words.of(PdfCopyView.class);

    private final PdfCopy copy;
    private final String fileName;
    private final Button save;
    private final Button open;
    private final Label said = Says.text("");
    private PlaceToSave place = PlaceToSave::throughTheComputer;
    private OpenSaved opener = OpenSaved::withTheComputer;

    /// @param words what the button says
    /// @param fileName what the file is called unless the person calls it something else
    public PdfCopyView(String id, String words, String fileName, PdfCopy copy) {
        this.copy = copy;
        this.fileName = fileName;
        save = Press.with(Feather.DOWNLOAD, Press.quiet(id + "-save", words, this::save));
        open = Press.quiet(id + "-open", WORDS.get("open"), this::open);
        setId(id);
        said.setId(id + "-said");
        getStyleClass().add("pdf-copy");
        getStylesheets().add(Styles.beside(FilesStripView.class));
        getChildren().addAll(Rows.actions(save, open), said);
        copy.state().subscribe(this::draw);
    }

    /// Asks for the place, and opens what was saved, another way than through the computer.
    public PdfCopyView using(PlaceToSave otherPlace, OpenSaved otherOpener) {
        place = otherPlace;
        opener = otherOpener;
        return this;
    }

    private void save() {
        place.ask(getScene().getWindow(), fileName).ifPresent(copy::save);
    }

    private void open() {
        copy.open(opener);
    }

    private void draw(PdfCopy.State state) {
        save.setDisable(state instanceof PdfCopy.State.Making);
        Shown.onlyWhen(open, state instanceof PdfCopy.State.Saved);
        said.setText(
                switch (state) {
                    case PdfCopy.State.Resting() -> "";
                    case PdfCopy.State.Making() -> WORDS.get("making");
                    case PdfCopy.State.Saved(var file, _) -> WORDS.get("saved", file);
                    case PdfCopy.State.NotOpened(var file) -> WORDS.get("notOpened", file);
                    case PdfCopy.State.NotSaved(var words) -> words;
                });
        said.getStyleClass().remove("error");
        if (state instanceof PdfCopy.State.NotSaved) {
            said.getStyleClass().add("error");
        }
        Shown.onlyWhen(said, !said.getText().isEmpty());
    }
}
