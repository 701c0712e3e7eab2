package org.hearthbook.laptop.handing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences that this package has for people.
final class Words {

    private Words() {}

    static String of(String key, Object... about) {
        var bundle = ResourceBundle.getBundle(Words.class.getName(), Locale.UK);
        return new MessageFormat(bundle.getString(key), Locale.UK).format(about);
    }
}
