package org.hearthbook.desktop.controls;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small drawing beside a word, never instead of one.
public final class Icon {

    private Icon() {}

    public static FontIcon of(Ikon drawing) {
        var icon = new FontIcon(drawing);
        icon.setFocusTraversable(false);
        return icon;
    }
}
