package org.hearthbook.desktop.notes;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.notes.WordPrompt;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;

/// A pencil remark beside the text: why a word may hurt, and words to use instead. It never blocks.
final class RemarkView extends VBox {

    private static final Words WORDS = Words.of(WriteNoteView.class);

    private final Consumer<WordPrompt> dismiss;
    private String shown = "";

    RemarkView(Consumer<WordPrompt> dismiss) {
        this.dismiss = dismiss;
        getStyleClass().add("remark");
        setId("remark");
        Shown.onlyWhen(this, false);
    }

    /// Shows `prompt` for the word as it stands in `text`, or nothing.
    void show(Optional<WordPrompt> prompt, String text) {
        var word = prompt.map(it -> text.substring(it.start(), it.end())).orElse("");
        if (!word.equals(shown)) {
            shown = word;
            getChildren().clear();
            Shown.onlyWhen(this, prompt.isPresent());
            prompt.ifPresent(it -> write(it, word));
        }
    }

    private void write(WordPrompt prompt, String word) {
        var hint = prompt.hint();
        var why = Says.text(WORDS.get("remark", word, hint.why(), hint.ask()));
        why.setGraphic(Icon.of(Feather.EDIT_3));
        var instead = Says.text(String.join("  ·  ", hint.instead()));
        Shown.onlyWhen(instead, false);
        var show =
                Press.plain(
                        "show-words", WORDS.get("showWords"), () -> Shown.onlyWhen(instead, true));
        var leave = Press.plain("leave-it", WORDS.get("leaveIt"), () -> dismiss.accept(prompt));
        getChildren().addAll(why, instead, Rows.actions(show, leave));
    }
}
