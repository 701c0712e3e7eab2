package org.hearthbook.records.notes;

import java.util.BitSet;

/// Where in a text somebody's words stand between quotation marks: nobody corrects those. A quote
/// that is not closed yet reaches to the end of its paragraph.
final class QuotedParts {

    private QuotedParts() {}

    static BitSet of(String text) {
        var quoted = new BitSet(text.length());
        for (var at = 0; at < text.length(); at++) {
            var close = closing(text, at);
            if (close != 0) {
                var end = end(text, at, close);
                quoted.set(at, end);
                at = Math.max(at, end - 1);
            }
        }
        return quoted;
    }

    /// The mark that closes the quote opened at `at`, or 0 when none is opened there.
    private static char closing(String text, int at) {
        return switch (text.charAt(at)) {
            case '"' -> '"';
            case '\u201C', '\u201E' -> '\u201D';
            case '\u00AB' -> '\u00BB';
            case '\u2018' -> '\u2019';
            case '\'' -> isBetweenWords(text, at - 1) && !isBetweenWords(text, at + 1) ? '\'' : 0;
            default -> 0;
        };
    }

    private static int end(String text, int open, char close) {
        var isSingle = close == '\'' || close == '\u2019';
        for (var at = open + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == close && (!isSingle || isBetweenWords(text, at + 1))) {
                return at + 1;
            }
        }
        // A lone apostrophe, as in 'cause, opens nothing.
        return isSingle ? open : endOfParagraph(text, open);
    }

    private static int endOfParagraph(String text, int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBetweenWords(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
