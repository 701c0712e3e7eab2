package org.hearthbook.records.changes;

import java.util.Locale;
import java.util.Optional;

/// Checks that every record makes of what was typed.
public final class Texts {

    /// The longest text that one field may hold, in characters.
    public static final int LONGEST = 200_000;

    private Texts() {}

    /// Refuses a text with nothing in it but spaces, or one beyond the longest that can be kept.
    public static Optional<Refusal> refuseUnlessWritten(String text, String whenEmpty) {
        return hasWords(text) ? refuseTooLong(text) : Optional.of(Refusal.because(whenEmpty));
    }

    /// Whether there is anything to see in `text`.
    public static boolean hasWords(String text) {
        for (var place = 0; place < text.length(); ) {
            var letter = text.codePointAt(place);
            if (!isUnseen(letter)) {
                return true;
            }
            place += Character.charCount(letter);
        }
        return false;
    }

    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    /// Refuses a text beyond the longest that can be kept.
    public static Optional<Refusal> refuseTooLong(String text) {
        if (text.length() <= LONGEST) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.because("textTooLong", grouped(text.length()), grouped(LONGEST)));
    }

    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
