package org.hearthbook.records.notes;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as letters to compare: small, composed, every kind of space, hyphen and apostrophe the
/// same; each knows where in the text it stands.
final class Letters {

    static final int GAP = ' ';
    private static final int APOSTROPHE = '\'';

    private int[] letters;
    private int[] starts;
    private int[] ends;
    private int size;

    private Letters(int capacity) {
        letters = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static Letters of(String text) {
        var all = new Letters(text.length() + 1);
        for (var at = 0; at < text.length(); ) {
            var end = endOfLetter(text, at);
            all.add(text, at, end);
            at = end;
        }
        return all;
    }

    /// Past the letter at `at` and the marks that are written over or under it.
    private static int endOfLetter(String text, int at) {
        var end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int letter) {
        return letter >= 0x300 && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private void add(String text, int start, int end) {
        var first = text.codePointAt(start);
        if (end - start == Character.charCount(first)) {
            add(folded(first), start, end);
            return;
        }
        Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC)
                .codePoints()
                .forEach(it -> add(folded(it), start, end));
    }

    private static int folded(int letter) {
        return switch (letter) {
            case '\'', '\u2019', '\u02BC' -> APOSTROPHE;
            case '-', '\u2010', '\u2011' -> GAP;
            default ->
                    Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                            ? GAP
                            : Character.toLowerCase(Character.toUpperCase(letter));
        };
    }

    private void add(int letter, int start, int end) {
        if (letter == GAP && size > 0 && letters[size - 1] == GAP) {
            ends[size - 1] = end;
            return;
        }
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        letters[size] = letter;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return letters[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /// Whether a word can begin at `index`.
    boolean isWordStart(int index) {
        return isPartOfWord(index) && !isPartOfWord(index - 1) && !isAfterApostrophe(index);
    }

    /// Whether a word can end before `index`: "contact's" ends one after "contact", "can't" does
    /// not end one after "can".
    boolean isWordEnd(int index) {
        if (isPartOfWord(index)) {
            return false;
        }
        var joinsOn = isAt(index, APOSTROPHE) && isPartOfWord(index + 1);
        return !joinsOn || (isAt(index + 1, 's') && !isPartOfWord(index + 2));
    }

    private boolean isAfterApostrophe(int index) {
        return isAt(index - 1, APOSTROPHE) && isPartOfWord(index - 2);
    }

    private boolean isAt(int index, int letter) {
        return index >= 0 && index < size && letters[index] == letter;
    }

    private boolean isPartOfWord(int index) {
        return index >= 0
                && index < size
                && (Character.isLetterOrDigit(letters[index]) || isMark(letters[index]));
    }
}
