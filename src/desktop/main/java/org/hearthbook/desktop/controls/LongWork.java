package org.hearthbook.desktop.controls;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// One piece of work in the tray: a bar, what it is doing, and a way to stop it.
public final class LongWork extends VBox {

    private static final Words WORDS = Words.of(LongWork.class);

    private final Label name;
    private final Label doing = Says.small(WORDS.get("starting"));
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Runnable onCancel;
    private final Consumer<LongWork> putAway;
    private boolean ended;

    LongWork(int number, String words, Runnable onCancel, Consumer<LongWork> putAway) {
        this.onCancel = onCancel;
        this.putAway = putAway;
        name = Says.strong(words);
        stop = Press.quiet("tray-stop-" + number, WORDS.get("cancel"), this::stop);
        stop.setAccessibleText(WORDS.get("cancelThat", words));
        bar.setId("tray-bar-" + number);
        bar.setAccessibleText(words);
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        doing.setId("tray-words-" + number);
        getStyleClass().add("long-work");
        getChildren().addAll(name, bar, Rows.line(doing, stop));
    }

    /// Moves the bar to `share` (0 to 1) and says what is being done now.
    public void at(double share, String words) {
        if (!ended) {
            bar.setProgress(share);
            doing.setText(words);
        }
    }

    /// Ends the work with `words` that stay until they are put away.
    public void done(String words) {
        ended = true;
        Shown.onlyWhen(bar, false);
        doing.setText(words);
        stop.setText(WORDS.get("away"));
        stop.setAccessibleText(WORDS.get("away"));
        doing.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Ends the work and takes it out of the tray.
    public void leave() {
        ended = true;
        putAway.accept(this);
    }

    private void stop() {
        if (!ended) {
            onCancel.run();
        }
        leave();
    }
}
