package org.hearthbook.desktop.theme;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// The colours and the text size that a person reads best with.
public record Look(Theme theme, int textPercent) {

    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;

    private static final double BODY_PIXELS = 16;
    private static final double ICON_PIXELS = 20;
    private static final double SMALL_ICON_PIXELS = 16;
    private static final double LARGE_ICON_PIXELS = 30;

    public Look {
        if (textPercent < SMALLEST || textPercent > LARGEST) {
            throw new IllegalArgumentException("Text size is from 100 to 200 percent");
        }
    }

    /// What a new laptop starts with.
    public static Look standard() {
        return new Look(Theme.SYSTEM, SMALLEST);
    }

    public Look withTheme(Theme other) {
        return new Look(other, textPercent);
    }

    public Look withTextPercent(int other) {
        return new Look(theme, other);
    }

    /// Dresses `scene` and every menu and tooltip that it opens from now on. One base for every
    /// theme: a menu takes its base from the app and never from its window, so only the colours
    /// laid over it may differ.
    public void applyTo(Scene scene) {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets());
    }

    private List<String> sheets() {
        return List.of(
                Styles.named(Look.class, "base.css"),
                Styles.named(Look.class, theme.tokens()),
                Styles.named(Look.class, "/org/hearthbook/desktop/controls/kit.css"),
                sizes());
    }

    private String sizes() {
        var scale = textPercent / 100.0;
        var body = BODY_PIXELS * scale;
        var css =
                """
                .root { -fx-font-size: %.1fpx; }
                .tooltip, .context-menu { -fx-font-size: %.1fpx; }
                .ikonli-font-icon { -fx-icon-size: %.1fpx; }
                .chip .ikonli-font-icon { -fx-icon-size: %.1fpx; }
                .ikonli-font-icon.large-icon { -fx-icon-size: %.1fpx; }
                """
                        .formatted(
                                body,
                                body,
                                ICON_PIXELS * scale,
                                SMALL_ICON_PIXELS * scale,
                                LARGE_ICON_PIXELS * scale);
        var bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
