package org.hearthbook.desktop.controls;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.hearthbook.desktop.theme.Motion;
import org.kordamp.ikonli.feather.Feather;

/// Says what was just done and offers to take it back, for long enough to read it.
public final class UndoBar extends HBox {

    private static final Words WORDS = Words.of(UndoBar.class);
    private static final Duration LONG_ENOUGH = Duration.seconds(9);

    private final Label said = Says.text("");
    private final Button undo = Press.plain("undo", WORDS.get("undo"), this::undo);
    private final PauseTransition leaving = new PauseTransition(LONG_ENOUGH);
    private Runnable takeBack = () -> {};

    public UndoBar() {
        setId("undo-bar");
        getStyleClass().addAll("undo-bar", "row");
        var away = Press.icon("undo-away", Feather.X, WORDS.get("away"), this::leave);
        getChildren().addAll(said, Press.with(Feather.CORNER_UP_LEFT, undo), away);
        leaving.setOnFinished(_ -> leave());
        hoverProperty().subscribe(this::waitWhileNeeded);
        focusWithinProperty().subscribe(this::waitWhileNeeded);
        leave();
    }

    /// Shows `words`, such as "Note deleted.", and does `action` if the person takes it back.
    public void offer(String words, Runnable action) {
        said.setText(words);
        undo.setAccessibleText(WORDS.get("undoThat", words));
        takeBack = action;
        Shown.onlyWhen(this, true);
        Motion.appear(this);
        leaving.playFromStart();
    }

    /// Goes away without taking anything back.
    public void leave() {
        leaving.stop();
        takeBack = () -> {};
        Shown.onlyWhen(this, false);
    }

    /// Whether time is running out for the offer.
    boolean isCounting() {
        return leaving.getStatus() == Animation.Status.RUNNING;
    }

    private void undo() {
        var action = takeBack;
        leave();
        action.run();
    }

    private void waitWhileNeeded() {
        if (!isVisible()) {
            return;
        }
        if (isHover() || isFocusWithin()) {
            leaving.pause();
        } else {
            leaving.play();
        }
    }
}
