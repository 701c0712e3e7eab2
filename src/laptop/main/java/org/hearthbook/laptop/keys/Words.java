package org.hearthbook.laptop.keys;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// What is said to people about their secrets, from `Words.properties`.
final class Words {

    private static final ResourceBundle ALL = ResourceBundle.getBundle(Words.class.getName());

    private Words() {}

    static String of(String key, Object... about) {
        return MessageFormat.format(ALL.getString(key), about);
    }
}
