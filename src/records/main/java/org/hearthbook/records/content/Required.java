package org.hearthbook.records.content;

import java.util.List;
import java.util.regex.Pattern;

final class Required {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Required() {}

    static String id(String value, String what) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what
                            + " needs an id of small letters, digits and hyphens, not \""
                            + value
                            + "\"");
        }
        return value;
    }

    /// One line of words: not blank, no space around it, no line break or other control character.
    static String line(String value, String what) {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(what + " needs words, with no space around them");
        }
        if (CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException(what + " holds a line break or a hidden character");
        }
        return value;
    }

    static int atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " is " + value + ", below " + least);
        }
        return value;
    }

    static String oneOf(List<String> known, String value, String what) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException(what + " is \"" + value + "\", not one of " + known);
        }
        return value;
    }
}
