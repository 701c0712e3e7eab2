package org.hearthbook.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sending.Status;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The line at the bottom of every screen that says what is true about the person's work.
public final class StatusLine extends Button {

    private static final Words WORDS = Words.of(StatusLine.class);

    private final ProgressBar bar = new ProgressBar();

    StatusLine() {
        setId("status-line");
        getStyleClass().add("status-line");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMnemonicParsing(false);
        bar.setFocusTraversable(false);
        say(Feather.HARD_DRIVE, WORDS.get("saved"));
    }

    /// Says `words`, with a drawing that means the same.
    public void say(Ikon icon, String words) {
        setText(words);
        setGraphic(Icon.of(icon));
    }

    /// Says `status`, with a bar while a sending is under way.
    void say(Status status) {
        say(status.icon(), status.words());
        if (status.share() >= 0) {
            bar.setProgress(status.share());
            setGraphic(bar);
        }
    }

    /// What a press shows.
    public void onPressed(Runnable action) {
        setOnAction(_ -> action.run());
    }
}
