package org.hearthbook.laptop.keys;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// What makes a passphrase hard to guess: length and surprise, never a recipe of digits and
/// capitals (NCSC, "three random words").
final class PassphraseRules {

    private static final int ENOUGH_CHARACTERS = 12;
    private static final int ENOUGH_WORDS = 3;
    private static final int ENOUGH_DIFFERENT = 5;
    private static final int WORD = 3;
    private static final int SHORT_WORD = 2;

    private static final Set<UnicodeScript> SCRIPTS_OF_SHORT_WORDS =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA);

    /// The text in small letters without its spaces.
    private final StringBuilder folded;

    private int gaps;
    private int words;
    private int lettersInARow;
    private boolean afterGap;

    private PassphraseRules(char[] characters) {
        folded = new StringBuilder(characters.length);
        for (var at = 0; at < characters.length; ) {
            var character = Character.codePointAt(characters, at);
            look(character);
            at += Character.charCount(character);
        }
    }

    static PassphraseAnswer answer(char[] characters) {
        var rules = new PassphraseRules(characters);
        try {
            return rules.answer();
        } finally {
            rules.folded.setLength(0);
            rules.folded.setLength(rules.folded.capacity());
        }
    }

    private PassphraseAnswer answer() {
        var characters = (int) folded.codePoints().count() + gaps;
        if (characters < ENOUGH_CHARACTERS && words < ENOUGH_WORDS) {
            return new PassphraseAnswer.TooShort(characters);
        }
        if (folded.codePoints().distinct().count() < ENOUGH_DIFFERENT || isRepeating()) {
            return new PassphraseAnswer.Repeating();
        }
        return Commonest.areAll(folded)
                ? new PassphraseAnswer.TooCommon()
                : new PassphraseAnswer.Accepted();
    }

    private void look(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            afterGap = !folded.isEmpty();
            lettersInARow = 0;
            return;
        }
        gaps += afterGap ? 1 : 0;
        afterGap = false;
        folded.appendCodePoint(Character.toLowerCase(character));
        lettersInARow = isPartOfWord(character) ? lettersInARow + 1 : 0;
        words += lettersInARow == lettersOfAWord(character) ? 1 : 0;
    }

    private static int lettersOfAWord(int character) {
        return SCRIPTS_OF_SHORT_WORDS.contains(UnicodeScript.of(character)) ? SHORT_WORD : WORD;
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    /// Whether the whole is one piece said at least twice, the last time perhaps cut short.
    private boolean isRepeating() {
        for (var piece = 1; piece <= folded.length() / 2; piece++) {
            if (repeatsEvery(piece)) {
                return true;
            }
        }
        return false;
    }

    private boolean repeatsEvery(int piece) {
        for (var at = piece; at < folded.length(); at++) {
            if (folded.charAt(at) != folded.charAt(at - piece)) {
                return false;
            }
        }
        return true;
    }
}
