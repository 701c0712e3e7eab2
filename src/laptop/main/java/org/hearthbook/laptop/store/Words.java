package org.hearthbook.laptop.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the store says to a person, in the language of this laptop.
final class Words {

    private Words() {}

    static String of(String key, Object... details) {
        var words = ResourceBundle.getBundle(Words.class.getName(), Locale.getDefault());
        return new MessageFormat(words.getString(key), Locale.getDefault()).format(details);
    }
}
