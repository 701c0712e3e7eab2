package org.hearthbook.desktop.controls;

import javafx.scene.control.Label;

import org.hearthbook.desktop.theme.Typefaces;

/// Labels with a part to play: headings, running text, quiet remarks.
public final class Says {

    private Says() {}

    /// The one heading of a page.
    public static Label title(String words) {
        return label(words, "heading-1");
    }

    /// The heading of a card or a part of a page.
    public static Label heading(String words) {
        return label(words, "heading-2");
    }

    /// A heading inside a card.
    public static Label subheading(String words) {
        return label(words, "heading-3");
    }

    /// Running text that wraps.
    public static Label text(String words) {
        return label(words, "body");
    }

    /// Something worth knowing, said quietly.
    public static Label quiet(String words) {
        return label(words, "quiet");
    }

    /// A quiet remark in smaller letters.
    public static Label small(String words) {
        var label = label(words, "quiet");
        label.getStyleClass().add("small");
        return label;
    }

    /// Words that stand out within running text.
    public static Label strong(String words) {
        return label(words, "strong");
    }

    private static Label label(String words, String part) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(part);
        return Typefaces.fit(label);
    }
}
