package org.hearthbook.desktop.shell;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import java.util.HashSet;
import java.util.Set;

/// Signs in at a window, looks at every page, and leaves, with nobody at the keys.
public final class TrialSitting {

    private static final Duration BETWEEN_STEPS = Duration.millis(250);
    private static final int MOST_STEPS = 480;

    private final Window window;
    private final String passphrase;
    private final Set<String> seen = new HashSet<>();
    private Runnable next = this::signIn;
    private final Timeline steps = new Timeline(new KeyFrame(BETWEEN_STEPS, _ -> next.run()));
    private boolean over;

    private TrialSitting(Window window, String passphrase) {
        this.window = window;
        this.passphrase = passphrase;
        steps.setCycleCount(MOST_STEPS);
        steps.setOnFinished(_ -> Platform.exit());
    }

    /// Goes on by itself, for at most two minutes: then the program ends with it.
    public static TrialSitting begin(Window window, String passphrase) {
        var sitting = new TrialSitting(window, passphrase);
        sitting.steps.play();
        return sitting;
    }

    /// Whether every page was looked at.
    public boolean isOver() {
        return over;
    }

    private void signIn() {
        var root = window.getScene().getRoot();
        if (root.lookup("#passphrase") instanceof TextInputControl field
                && root.lookup("#open") instanceof Button open) {
            field.setText(passphrase);
            open.fire();
            next = this::look;
        }
    }

    private void look() {
        var places = window.getScene().getRoot().lookupAll("#sidebar .place");
        for (var place : places) {
            if (place instanceof Button button && isPage(button) && seen.add(button.getId())) {
                button.fire();
                return;
            }
        }
        if (!seen.isEmpty()) {
            over = true;
            next = this::leave;
        }
    }

    private static boolean isPage(Button place) {
        return place.getId().startsWith("go-");
    }

    /// As somebody who closes the window; should it ask anything, the last step ends it.
    private void leave() {
        next = () -> {};
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
