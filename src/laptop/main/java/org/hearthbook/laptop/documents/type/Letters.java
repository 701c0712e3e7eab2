package org.hearthbook.laptop.documents.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Typed words as code points, with what no document can hold made visible instead of dropped.
final class Letters {

    private static final int UNKNOWN = 0xFFFD;
    private static final int LONGEST_CLUSTER = 12;

    private Letters() {}

    static int[] clean(String words) {
        return words.replace("\r\n", "\n").codePoints().flatMap(Letters::clean).toArray();
    }

    /// Where the run of letters of one script that begins at `start` ends.
    static int runEnd(int[] letters, int start, int script) {
        var end = start + 1;
        while (end < letters.length && belongs(letters[end], script)) {
            end++;
        }
        return end;
    }

    /// Where the letter that begins at `start` ends, with the marks that are written on it.
    static int clusterEnd(int[] letters, int start) {
        var end = start + 1;
        while (end < letters.length && end - start < LONGEST_CLUSTER && isMark(letters[end])) {
            end++;
        }
        return end;
    }

    static int[] part(int[] letters, int start, int end) {
        return Arrays.copyOfRange(letters, start, end);
    }

    static String text(int... letters) {
        return new String(letters, 0, letters.length);
    }

    /// A mark written over, under or around the letter before it.
    static boolean isMark(int letter) {
        var type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// Joiners, direction marks and the like: they change their neighbours and are not seen.
    static boolean isInvisible(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean belongs(int letter, int script) {
        return UScript.getScript(letter) == script
                || UScript.getScript(letter) == UScript.INHERITED
                || (UScript.hasScript(letter, script) && !UCharacter.isDigit(letter));
    }

    private static IntStream clean(int letter) {
        return switch (letter) {
            case '\n', ' ' -> IntStream.of(letter);
            case '\t' -> IntStream.of(' ', ' ', ' ', ' ');
            case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> IntStream.of('\n');
            case 0x7F -> IntStream.of(0x2421);
            case 0xFEFF -> IntStream.of(0x2060);
            default -> IntStream.of(letter < ' ' ? 0x2400 + letter : known(letter));
        };
    }

    private static int known(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SURROGATE, Character.PRIVATE_USE, Character.CONTROL -> UNKNOWN;
            case Character.UNASSIGNED ->
                    UCharacter.hasBinaryProperty(letter, UProperty.NONCHARACTER_CODE_POINT)
                            ? UNKNOWN
                            : letter;
            default -> letter;
        };
    }
}
