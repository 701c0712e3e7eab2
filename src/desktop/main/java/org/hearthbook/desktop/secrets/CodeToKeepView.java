package org.hearthbook.desktop.secrets;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.store.FileSync;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A recovery code, large enough to copy by hand, with ways to put it on paper.
public final class CodeToKeepView extends VBox {

    private static final Words WORDS = Words.of(CodeToKeepView.class);
    private static final Duration SHORT = Duration.seconds(10);
    private static final int LETTERS = 6;

    private final CodeToKeep kept;
    private final Field third;
    private final Label said = Says.quiet("");
    private final PauseTransition wiping = new PauseTransition(SHORT);

    public CodeToKeepView(CodeToKeep kept) {
        this.kept = kept;
        getStyleClass().add("column");
        third = kept.third().on(new LineField("third-group").wide(LETTERS), WORDS.get("third"));
        third.hint(WORDS.get("thirdHint"));
        said.setId("code-said");
        wiping.setOnFinished(_ -> wipe());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        wipe();
                    }
                });
        getChildren().addAll(Says.text(WORDS.get("why")), paper(), said, third);
    }

    /// The question, for a summary of what is amiss.
    public Field field() {
        return third;
    }

    private Card paper() {
        var groups = Rows.actions();
        groups.setId("recovery-code");
        groups.getStyleClass().add("code-groups");
        groups.setAccessibleText(String.join(" ", kept.groups()));
        kept.groups().forEach(group -> groups.getChildren().add(group(group)));
        return new Card()
                .add(groups)
                .actions(
                        Press.with(
                                Feather.PRINTER,
                                Press.quiet("print-code", WORDS.get("print"), this::print)),
                        Press.with(
                                Feather.SAVE,
                                Press.quiet("save-code", WORDS.get("save"), this::save)),
                        Press.with(
                                Feather.COPY,
                                Press.quiet("copy-code", WORDS.get("copy"), this::copy)));
    }

    private static Label group(String letters) {
        var label = Says.title(letters);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("code-group");
        return label;
    }

    private void print() {
        said.setText(WORDS.get(CodePaperView.print(words()) ? "printed" : "noPrinter"));
    }

    private void save() {
        var dialog = new FileChooser();
        dialog.setTitle(WORDS.get("save"));
        dialog.setInitialFileName(WORDS.get("fileName"));
        var chosen = dialog.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            write(chosen.toPath());
        }
    }

    private void write(Path file) {
        try {
            Files.writeString(file, String.join(System.lineSeparator(), words()));
            FileSync.whole(file);
            said.setText(WORDS.get("saved"));
        } catch (IOException _) {
            said.setText(WORDS.get("notSaved"));
        }
    }

    private List<String> words() {
        return List.of(WORDS.get("paper"), "", kept.code().inGroups(), "", WORDS.get("paperHint"));
    }

    /// A copied code stays on the clipboard for ten seconds, and never longer than this page.
    private void copy() {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, kept.code().inGroups()));
        said.setText(WORDS.get("copied"));
        wiping.playFromStart();
    }

    private void wipe() {
        wiping.stop();
        var clipboard = Clipboard.getSystemClipboard();
        if (!kept.code().isClosed() && kept.code().inGroups().equals(clipboard.getString())) {
            clipboard.clear();
            said.setText(WORDS.get("wiped"));
        }
    }
}
