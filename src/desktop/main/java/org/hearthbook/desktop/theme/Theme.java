package org.hearthbook.desktop.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/// The colours a person can choose for their book.
public enum Theme {
    /// Light or dark, whichever the computer is set to.
    SYSTEM,
    LIGHT,
    DARK,
    CREAM,
    CONTRAST;

    /// The colours to show now, with the computer's own choice filled in.
    public Theme resolved() {
        return this == SYSTEM ? systemChoice() : this;
    }

    private static Theme systemChoice() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    String tokens() {
        return switch (resolved()) {
            case DARK -> "dark.css";
            case CREAM -> "cream.css";
            case CONTRAST -> "contrast.css";
            case LIGHT, SYSTEM -> "light.css";
        };
    }
}
