package org.hearthbook.desktop.files;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.files.KeptFile;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;

/// A kept file as a small picture, or as an icon where this laptop cannot show it.
public final class PictureView extends StackPane {

    private static final Words WORDS = Words.of(PictureView.class);
    private static final double WIDE = 344;
    private static final double HIGH = 224;

    private final KeptFile file;
    private Runnable onUnreadable = () -> {};

    public PictureView(Sitting sitting, KeptFile file) {
        this.file = file;
        getStyleClass().add("file-frame");
        getStylesheets().add(Styles.beside(FilesStripView.class));
        showIcon();
        if (file.canBeShown()) {
            sitting.background().run(() -> picture(sitting), this::show, _ -> onUnreadable.run());
        }
    }

    /// Calls `action` when the bytes make no picture.
    PictureView whenUnreadable(Runnable action) {
        onUnreadable = action;
        return this;
    }

    private void showIcon() {
        var drawing = file.isPicture() ? Feather.IMAGE : Feather.FILE;
        var icon = Icon.of(file.isPdf() ? Feather.FILE_TEXT : drawing);
        icon.getStyleClass().add("large-icon");
        getChildren().setAll(icon);
    }

    /// The picture is made in memory; nothing readable is written to the disk for it.
    private Image picture(Sitting sitting) throws IOException {
        try (var bytes = sitting.book().files().open(file)) {
            var image = new Image(bytes, WIDE, HIGH, true, true);
            if (image.isError()) {
                throw new IOException("This picture cannot be read", image.getException());
            }
            return image;
        }
    }

    private void show(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitHeight(HIGH / 2);
        view.setFitWidth(WIDE / 2);
        view.setAccessibleText(WORDS.get("pictureOf", file.name()));
        getChildren().setAll(view);
    }
}
