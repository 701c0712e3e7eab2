package org.hearthbook.desktop.controls;

import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A place to let files fall on, or to choose them; it says what it takes before, not after.
public final class FileDrop extends VBox {

    private static final Words WORDS = Words.of(FileDrop.class);
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Consumer<List<Path>> onFiles;
    private Function<Window, List<Path>> chooser = FileDrop::askTheComputer;

    /// `takes` says kinds and limit, such as "PDF or photo, up to 25 MB each".
    public FileDrop(String id, String takes, Consumer<List<Path>> onFiles) {
        this.onFiles = onFiles;
        setId(id);
        getStyleClass().add("file-drop");
        var choose = Press.quiet(id + "-choose", WORDS.get("choose"), this::choose);
        choose.setAccessibleHelp(takes);
        getChildren().addAll(Says.text(WORDS.get("drop")), Press.with(Feather.PAPERCLIP, choose));
        getChildren().add(Says.small(takes));
        setOnDragOver(this::welcome);
        setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::take);
    }

    /// Asks for files another way than through the computer's own window.
    public FileDrop chooser(Function<Window, List<Path>> other) {
        chooser = other;
        return this;
    }

    private void choose() {
        hand(chooser.apply(getScene().getWindow()));
    }

    private void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void take(DragEvent event) {
        var files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(true);
        event.consume();
        hand(files);
    }

    private void hand(List<Path> files) {
        if (!files.isEmpty()) {
            onFiles.accept(files);
        }
    }

    private static List<Path> askTheComputer(Window window) {
        var dialog = new FileChooser();
        dialog.setTitle(WORDS.get("choose"));
        return Optional.ofNullable(dialog.showOpenMultipleDialog(window)).stream()
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
    }
}
