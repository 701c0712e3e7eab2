package org.hearthbook.desktop.controls;

import java.util.Locale;
import java.util.ResourceBundle;

/// What a screen says, from the bundle beside it, so that another language is only another file.
public final class Words {

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The words beside `view`: `NotesView.properties` for `NotesView`.
    public static Words of(Class<?> view) {
        return new Words(ResourceBundle.getBundle(view.getName(), Locale.getDefault()));
    }

    /// The words under `key`, with `{0}`, `{1}` and so on filled in; apostrophes need no doubling.
    public String get(String key, Object... parts) {
        var words = bundle.getString(key);
        for (var i = 0; i < parts.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return words;
    }

    /// `key.one` or `key.many` (also `key.none` where it exists), with `{0}` the number.
    public String count(String key, long number) {
        if (number == 0 && bundle.containsKey(key + ".none")) {
            return get(key + ".none");
        }
        return get(key + (number == 1 ? ".one" : ".many"), number);
    }
}
