package org.hearthbook.desktop.shell;

import javafx.scene.control.Button;

import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The line at the bottom of every screen that says what is true about the person's work.
public final class StatusLine extends Button {

    private static final Words WORDS = Words.of(StatusLine.class);

    StatusLine() {
        setId("status-line");
        getStyleClass().add("status-line");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMnemonicParsing(false);
        say(Feather.HARD_DRIVE, WORDS.get("saved"));
    }

    /// Says `words`, with a drawing that means the same.
    public void say(Ikon icon, String words) {
        setText(words);
        setGraphic(Icon.of(icon));
    }

    /// What a press shows.
    public void onPressed(Runnable action) {
        setOnAction(_ -> action.run());
    }
}
