package org.hearthbook.laptop.keys;

import java.util.Arrays;
import java.util.HashSet;

/// Reads a recovery code as people write one: either case, any spaces and dashes, O for 0, I and L
/// for 1.
final class CodeReader {

    private static final int LETTERS = RecoveryCode.SYMBOLS;
    private static final int GROUP = RecoveryCode.GROUP;

    private final byte[] symbols = new byte[LETTERS];
    private final int[] lettersOfGroup = new int[LETTERS / GROUP];
    private int count;
    private int groups;
    private boolean insideGroup;

    RecoveryReading read(CharSequence written) {
        var code = Spelling.one(written);
        for (var at = 0; at < code.length(); ) {
            var letter = Character.codePointAt(code, at);
            if (isGap(letter)) {
                insideGroup = false;
            } else if (symbol(letter) < 0) {
                return new RecoveryReading.StrangeLetter(
                        groupAt(count), Character.toString(letter));
            } else {
                take(symbol(letter));
            }
            at += Character.charCount(letter);
        }
        return result();
    }

    void forget() {
        Arrays.fill(symbols, (byte) 0);
    }

    private RecoveryReading result() {
        if (count != LETTERS) {
            return wrongLength();
        }
        if (!CodeChecksum.fits(symbols)) {
            return mistyped();
        }
        return new RecoveryReading.Read(RecoveryCode.of(symbols));
    }

    private RecoveryReading wrongLength() {
        for (var group = 0; groups == lettersOfGroup.length && group < groups; group++) {
            if (lettersOfGroup[group] != GROUP) {
                return new RecoveryReading.WrongGroup(group + 1, lettersOfGroup[group]);
            }
        }
        return new RecoveryReading.WrongLength(count);
    }

    /// The group in which one other letter, or two letters the other way round, would make it fit.
    private RecoveryReading mistyped() {
        var suspects = new HashSet<Integer>();
        for (var at = 0; at < LETTERS; at++) {
            if (fitsWithAnotherAt(at) || fitsSwappedAt(at)) {
                suspects.add(groupAt(at));
            }
        }
        return suspects.size() == 1
                ? new RecoveryReading.Mistyped(suspects.iterator().next())
                : new RecoveryReading.DoesNotFit();
    }

    private boolean fitsWithAnotherAt(int at) {
        var written = symbols[at];
        var fits = false;
        for (byte other = 0; other < RecoveryCode.ALPHABET.length(); other++) {
            symbols[at] = other;
            fits |= CodeChecksum.fits(symbols);
        }
        symbols[at] = written;
        return fits;
    }

    private boolean fitsSwappedAt(int at) {
        if (at + 1 == LETTERS) {
            return false;
        }
        swap(at);
        var fits = CodeChecksum.fits(symbols);
        swap(at);
        return fits;
    }

    private void swap(int at) {
        var first = symbols[at];
        symbols[at] = symbols[at + 1];
        symbols[at + 1] = first;
    }

    private void take(int symbol) {
        if (!insideGroup) {
            groups++;
            insideGroup = true;
        }
        if (groups <= lettersOfGroup.length) {
            lettersOfGroup[groups - 1]++;
        }
        if (count < LETTERS) {
            symbols[count] = (byte) symbol;
        }
        count++;
    }

    private static int groupAt(int letter) {
        return Math.min(letter, LETTERS - 1) / GROUP + 1;
    }

    private static boolean isGap(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DASH_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT ->
                    true;
            default -> Character.isWhitespace(letter) || letter == '\u2212' || letter == '_';
        };
    }

    private static int symbol(int letter) {
        return switch (letter) {
            case 'o', 'O' -> 0;
            case 'i', 'I', 'l', 'L' -> 1;
            default ->
                    letter < 128
                            ? RecoveryCode.ALPHABET.indexOf(Character.toUpperCase(letter))
                            : -1;
        };
    }
}
