package org.hearthbook.desktop.controls;

import javafx.scene.control.Label;

import org.hearthbook.desktop.theme.Typefaces;
import org.kordamp.ikonli.Ikon;

/// How something stands, in a word with an icon.
public final class Chip extends Label {

    private Chip(Tone tone, Ikon icon, String words) {
        super(words, Icon.of(icon));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("chip", tone.styleClass());
        Typefaces.fit(this);
    }

    public static Chip of(Tone tone, String words) {
        return new Chip(tone, tone.icon(), words);
    }

    public static Chip of(Tone tone, Ikon icon, String words) {
        return new Chip(tone, icon, words);
    }
}
