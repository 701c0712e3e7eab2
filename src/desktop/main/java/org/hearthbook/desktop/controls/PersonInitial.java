package org.hearthbook.desktop.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.hearthbook.desktop.theme.Typefaces;

import java.text.BreakIterator;
import java.util.Locale;

/// The first letter of a person's name, in its own script, in a round.
public final class PersonInitial extends Label {

    public PersonInitial(String name) {
        super(initial(name));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name);
        getStyleClass().add("person-initial");
        Typefaces.fit(this);
    }

    /// The first letter as readers of the script see it, with its marks.
    static String initial(String name) {
        var bare = name.strip();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(bare);
        var end = letters.next();
        return end == BreakIterator.DONE ? "" : bare.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
