package org.hearthbook.records.changes;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Why something was not done, in words a carer understands.
///
/// @param key which sentence of `Refusals.properties`
/// @param about what the sentence speaks of, in order
public record Refusal(String key, List<String> about) {

    private static final String FROM_A_NEWER_SERVICE = "notTakenByService";

    public Refusal {
        about = List.copyOf(about);
    }

    public static Refusal because(String key, String... about) {
        return new Refusal(key, List.of(about));
    }

    /// The sentence to show: what happened to the person's work, and what to do next. A reason that
    /// only a newer service knows gets a sentence that fits every reason.
    public String words() {
        var bundle =
                ResourceBundle.getBundle(Refusal.class.getPackageName() + ".Refusals", Locale.UK);
        var known = bundle.containsKey(key) ? key : FROM_A_NEWER_SERVICE;
        return new MessageFormat(bundle.getString(known), Locale.UK).format(about.toArray());
    }
}
