package org.hearthbook.desktop.training;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How long a course took, as a person writes it: "2 hours", "1 h 30", "90 minutes".
final class HowLong {

    private static final Pattern HOURS =
            Pattern.compile(
                    "(\\d{1,3})(?:[.,](\\d))?\\s*h(?:ours?|rs?)?(?:\\s*(?:and\\s*)?(\\d{1,2})"
                            + "\\s*(?:m(?:in(?:ute)?s?)?)?)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*m(?:in(?:ute)?s?)?");
    private static final int HOUR = 60;
    private static final int TENTH = 6;

    private HowLong() {}

    /// The minutes; 0 for nothing written, empty when it cannot be understood.
    static OptionalInt minutes(String written) {
        var words = written.strip().toLowerCase(Locale.UK);
        if (words.isEmpty()) {
            return OptionalInt.of(0);
        }
        var hours = HOURS.matcher(words);
        if (hours.matches()) {
            return OptionalInt.of(
                    number(hours.group(1)) * HOUR
                            + number(hours.group(2)) * TENTH
                            + number(hours.group(3)));
        }
        var minutes = MINUTES.matcher(words);
        return minutes.matches() ? OptionalInt.of(number(minutes.group(1))) : OptionalInt.empty();
    }

    /// The same in words; nothing for 0.
    static String say(int minutes) {
        var hours = minutes / HOUR;
        var rest = minutes % HOUR;
        if (hours == 0) {
            return rest == 0 ? "" : rest + " minutes";
        }
        var said = hours == 1 ? "1 hour" : hours + " hours";
        return rest == 0 ? said : said + " " + rest + " minutes";
    }

    private static int number(@org.jspecify.annotations.Nullable String figures) {
        return figures == null ? 0 : Integer.parseInt(figures);
    }
}
