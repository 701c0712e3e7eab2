package org.hearthbook.desktop.files;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.files.KeptFile;
import org.kordamp.ikonli.feather.Feather;

/// One kept file: its picture where this laptop can show it, else what it is.
public final class FileCardView extends VBox {

    private static final Words WORDS = Words.of(FileCardView.class);

    private final KeptFile file;
    private final VBox buttons = new VBox();

    public FileCardView(Sitting sitting, KeptFile file) {
        this.file = file;
        setId("file-" + file.id());
        getStyleClass().add("file-card");
        getStylesheets().add(Styles.beside(FilesStripView.class));
        buttons.getStyleClass().add("file-buttons");
        var isHere = sitting.book().files().isHere(file);
        var picture = new PictureView(sitting, file).whenUnreadable(() -> sayUnreadable(isHere));
        var name = Says.strong(file.name());
        getChildren().addAll(picture, name, Says.small(FileWords.about(file)));
        if (!isHere) {
            getChildren().add(Says.small(WORDS.get("onItsWay")));
        } else if (!file.canBeShown()) {
            getChildren().add(Says.small(WORDS.get("kept")));
        }
        getChildren().add(buttons);
    }

    /// With a button that saves a copy.
    public FileCardView saving(Runnable action) {
        var save = Press.plain(getId() + "-save", WORDS.get("save"), action);
        save.setAccessibleText(WORDS.get("saveThat", file.name()));
        buttons.getChildren().add(Rows.actions(Press.with(Feather.DOWNLOAD, save)));
        return this;
    }

    /// With a button that takes it away.
    public FileCardView removing(Runnable action) {
        var remove = Press.plain(getId() + "-remove", WORDS.get("remove"), action);
        remove.setAccessibleText(WORDS.get("removeThat", file.name()));
        buttons.getChildren().add(Rows.actions(Press.with(Feather.TRASH_2, remove)));
        return this;
    }

    private void sayUnreadable(boolean isHere) {
        if (isHere) {
            getChildren().add(1, Says.small(WORDS.get("unreadable")));
        }
    }
}
