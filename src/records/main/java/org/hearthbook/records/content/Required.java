package org.hearthbook.records.content;

import java.util.List;
import java.util.regex.Pattern;

final class Required {

    private static final int LONGEST_ID = 60;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// Control characters, halves of a character, and those that hide or reorder what is read:
    /// with them, words on the screen would differ from the words that are hashed.
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\u00ad\\u200b\\u2028-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    private Required() {}

    static String id(String value, String what) {
        if (value.length() > LONGEST_ID || !ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " needs an id of small letters, digits and hyphens");
        }
        return value;
    }

    /// One line of words: not blank, no space around it, nothing in it that cannot be seen.
    static String line(String value, String what) {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(what + " needs words, with no space around them");
        }
        return visible(value, what);
    }

    /// A line of words, or nothing.
    static String hint(String value, String what) {
        return value.isEmpty() ? value : line(value, what);
    }

    static int atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " is " + value + ", below " + least);
        }
        return value;
    }

    static String oneOf(List<String> known, String value, String what) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException(what + " is not one of " + known);
        }
        return value;
    }

    private static String visible(String value, String what) {
        if (HIDDEN.matcher(value).find()) {
            throw new IllegalArgumentException(what + " holds a line break or a hidden character");
        }
        return value;
    }
}
