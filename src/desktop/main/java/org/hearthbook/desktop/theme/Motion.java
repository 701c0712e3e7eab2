package org.hearthbook.desktop.theme;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// The only movement there is: a short fade, and none where the computer asks for stillness.
public final class Motion {

    private static final Duration SHORT = Duration.millis(140);

    private Motion() {}

    /// Whether the person's computer allows things to move.
    public static boolean isWelcome() {
        return !Platform.getPreferences().isReducedMotion();
    }

    /// Lets `node` appear.
    public static void appear(Node node) {
        if (!isWelcome()) {
            node.setOpacity(1);
            return;
        }
        var fade = new FadeTransition(SHORT, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
