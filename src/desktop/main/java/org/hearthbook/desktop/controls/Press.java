package org.hearthbook.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;

/// Buttons by what they are for. One primary on a screen; the rest quiet.
public final class Press {

    private Press() {}

    /// The one thing to do next.
    public static Button primary(String id, String words, Runnable action) {
        return button(id, words, "primary", action);
    }

    /// Something else that can be done.
    public static Button quiet(String id, String words, Runnable action) {
        return button(id, words, "secondary", action);
    }

    /// As quiet as a link, for small acts beside text.
    public static Button plain(String id, String words, Runnable action) {
        return button(id, words, "plain", action);
    }

    /// Takes something away.
    public static Button danger(String id, String words, Runnable action) {
        return button(id, words, "removal", action);
    }

    /// Only an icon to see; `words` are its tooltip and its accessible name.
    public static Button icon(String id, Ikon icon, String words, Runnable action) {
        var button = button(id, "", "icon-only", action);
        button.setGraphic(Icon.of(icon));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// The same button with `icon` before its words.
    public static Button with(Ikon icon, Button button) {
        button.setGraphic(Icon.of(icon));
        return button;
    }

    private static Button button(String id, String words, String part, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(part);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
