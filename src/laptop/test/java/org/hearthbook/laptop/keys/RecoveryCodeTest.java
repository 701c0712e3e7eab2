package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.RecoveryReading.DoesNotFit;
import org.hearthbook.laptop.keys.RecoveryReading.Mistyped;
import org.hearthbook.laptop.keys.RecoveryReading.Read;
import org.hearthbook.laptop.keys.RecoveryReading.StrangeLetter;
import org.hearthbook.laptop.keys.RecoveryReading.WrongGroup;
import org.hearthbook.laptop.keys.RecoveryReading.WrongLength;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;

class RecoveryCodeTest {

    private static final String CODE = "3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJ2C-DWF1";

    private static final SecureRandom RANDOM = SeededRandom.forTest("RecoveryCodeTest");

    @Test
    void comesBackFromPaperAThousandTimes() {
        var printed = new HashSet<String>();
        for (var round = 0; round < 1000; round++) {
            var code = RecoveryCode.random(RANDOM);
            printed.add(code.inGroups());
            assertArrayEquals(code.bytes(), read(code.inGroups()).bytes());
        }
        assertEquals(1000, printed.size());
    }

    @Test
    void isEightGroupsOfFourWithoutLettersThatLookLikeOthers() {
        for (var round = 0; round < 1000; round++) {
            var printed = RecoveryCode.random(RANDOM).inGroups();
            assertTrue(printed.matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}"));
        }
    }

    @Test
    void noticesEveryWrongLetter() {
        for (var round = 0; round < 1000; round++) {
            var symbols = symbols();
            for (var at = 0; at < symbols.length; at++) {
                for (var change = 1; change < 32; change++) {
                    symbols[at] ^= (byte) change;
                    assertFalse(CodeChecksum.fits(symbols));
                    symbols[at] ^= (byte) change;
                }
            }
            assertTrue(CodeChecksum.fits(symbols));
        }
    }

    @Test
    void saysInWhichGroupALetterIsWrong() {
        var letters = RecoveryCode.random(RANDOM).inGroups().replace("-", "");
        for (var at = 0; at < letters.length(); at++) {
            assertNoticesEveryOtherLetter(letters, at);
        }
    }

    @Test
    void noticesEveryTwoLettersTheWrongWayRound() {
        for (var round = 0; round < 50; round++) {
            var letters = RecoveryCode.random(RANDOM).inGroups().replace("-", "");
            for (var at = 0; at + 1 < letters.length(); at++) {
                if (letters.charAt(at) != letters.charAt(at + 1)) {
                    assertEquals(new Mistyped(at / 4 + 1), RecoveryCode.read(swapped(letters, at)));
                }
            }
        }
    }

    @Test
    void noticesAnyFourWrongLetters() {
        for (var round = 0; round < 500; round++) {
            var letters = new StringBuilder(RecoveryCode.random(RANDOM).inGroups());
            for (var group : RANDOM.ints(4, 0, 8).distinct().toArray()) {
                var at = group * 5 + RANDOM.nextInt(4);
                letters.setCharAt(at, another(letters.charAt(at)));
            }
            assertFalse(RecoveryCode.read(letters) instanceof Read);
        }
    }

    @Test
    void isReadHoweverItIsWritten() {
        var expected = read(CODE).bytes();

        assertArrayEquals(expected, read(CODE.toLowerCase(Locale.ROOT)).bytes());
        assertArrayEquals(expected, read(CODE.replace("-", "")).bytes());
        assertArrayEquals(expected, read("  " + CODE.replace("-", " \u2013 ") + "\n").bytes());
        assertArrayEquals(expected, read(CODE.replace("-", "\u00a0\u2212\u200b")).bytes());
        assertArrayEquals(expected, read(CODE.replace("1", "l")).bytes());
        assertArrayEquals(expected, read(CODE.replace("1", "I")).bytes());
        assertArrayEquals(expected, read(CODE.replace("3", "\uff13")).bytes());
    }

    @Test
    void readsTheLetterOForNought() {
        for (var round = 0; round < 100; round++) {
            var code = RecoveryCode.random(RANDOM);
            var written = code.inGroups().replace('0', round % 2 == 0 ? 'O' : 'o');
            assertArrayEquals(code.bytes(), read(written).bytes());
        }
    }

    @Test
    void saysWhichGroupCannotBeRight() {
        assertEquals(new StrangeLetter(2, "U"), RecoveryCode.read(CODE.replace("Z6DM", "ZUDM")));
        assertEquals(new StrangeLetter(1, "\u0416"), RecoveryCode.read("\u0416"));
        assertEquals(
                new StrangeLetter(8, "\ud83d\ude00"), RecoveryCode.read(CODE + "\ud83d\ude00"));
        assertEquals(new WrongGroup(3, 3), RecoveryCode.read(CODE.replace("V29G", "V9G")));
        assertEquals(new WrongGroup(8, 5), RecoveryCode.read(CODE + "7"));
        assertEquals(new WrongLength(28), RecoveryCode.read(CODE.substring(5)));
        assertEquals(new WrongLength(31), RecoveryCode.read(CODE.replace("-", "").substring(1)));
        assertEquals(new WrongLength(64), RecoveryCode.read(CODE + CODE));
        assertEquals(new WrongLength(0), RecoveryCode.read(""));
        assertEquals(new DoesNotFit(), RecoveryCode.read("0".repeat(32)));
    }

    @Test
    void saysInPlainWordsWhatToDo() {
        assertEquals("", RecoveryCode.read(CODE).words());
        assertEquals(
                "Look at group 3 again. It has 3 letters, and each group has 4."
                        + " Your book is untouched.",
                RecoveryCode.read(CODE.replace("V29G", "V9G")).words());
        assertEquals(
                "Look at group 2 again. These codes never have \"U\" in them."
                        + " Your book is untouched.",
                RecoveryCode.read(CODE.replace("Z6DM", "ZUDM")).words());
        assertTrue(new WrongLength(31).words().contains("This has 31."));
        assertTrue(new Mistyped(5).words().contains("group 5"));
        assertTrue(new DoesNotFit().words().contains("each group"));
    }

    @Test
    void leavesNothingBehindWhenClosed() {
        var code = RecoveryCode.random(RANDOM);
        var arrays = Remains.arraysOf(code);
        assertEquals(1, arrays.size());

        code.close();

        assertTrue(Remains.areZero(arrays));
        assertTrue(code.isClosed());
        assertThrows(IllegalStateException.class, code::inGroups);
        assertThrows(IllegalStateException.class, code::bytes);
    }

    private static byte[] symbols() {
        var random = RecoveryCode.random(RANDOM).bytes();
        var all = Arrays.copyOf(random, RecoveryCode.SYMBOLS);
        System.arraycopy(CodeChecksum.of(random), 0, all, random.length, CodeChecksum.SIZE);
        return all;
    }

    private static void assertNoticesEveryOtherLetter(String letters, int at) {
        for (var other : RecoveryCode.ALPHABET.toCharArray()) {
            if (other != letters.charAt(at)) {
                var wrong = letters.substring(0, at) + other + letters.substring(at + 1);
                assertEquals(new Mistyped(at / 4 + 1), RecoveryCode.read(wrong));
            }
        }
    }

    private static String swapped(String letters, int at) {
        return letters.substring(0, at)
                + letters.charAt(at + 1)
                + letters.charAt(at)
                + letters.substring(at + 2);
    }

    private char another(char letter) {
        var other = RecoveryCode.ALPHABET.charAt(RANDOM.nextInt(32));
        return other == letter ? another(letter) : other;
    }

    private static RecoveryCode read(String written) {
        return assertInstanceOf(Read.class, RecoveryCode.read(written)).code();
    }
}
