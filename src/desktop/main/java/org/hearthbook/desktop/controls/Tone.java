package org.hearthbook.desktop.controls;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// What a colour means here. Danger is for danger to a child or to data, nothing else.
public enum Tone {
    QUIET(Feather.CIRCLE),
    ACCENT(Feather.INFO),
    GOOD(Feather.CHECK_CIRCLE),
    WAIT(Feather.CLOCK),
    DANGER(Feather.ALERT_TRIANGLE);

    private final Feather icon;

    Tone(Feather icon) {
        this.icon = icon;
    }

    /// The drawing that says the same as the colour.
    public Ikon icon() {
        return icon;
    }

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
