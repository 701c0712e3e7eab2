package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.PassphraseAnswer.Accepted;
import org.hearthbook.laptop.keys.PassphraseAnswer.Repeating;
import org.hearthbook.laptop.keys.PassphraseAnswer.TooCommon;
import org.hearthbook.laptop.keys.PassphraseAnswer.TooShort;
import org.junit.jupiter.api.Test;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class PassphraseTest {

    @Test
    void acceptsTwelveCharactersOrThreeWordsInAnyScript() {
        var good =
                List.of(
                        "otter lamp rain",
                        "red-fox-hat",
                        "tuesdaybiscuits",
                        "\u0440\u0435\u043a\u0430 \u043b\u0430\u043c\u043f\u0430"
                                + " \u0434\u043e\u043c",
                        "\u0628\u062d\u0631 \u0642\u0645\u0631 \u062c\u0628\u0644",
                        "\u5927\u6d77 \u6708\u4eae \u5c71\u5ddd",
                        "\u1264\u1275 \u12a0\u12d5\u12cb\u134d \u12dd\u1293\u1265"
                                + " \u1218\u1295\u1308\u12f5",
                        "\u09a8\u09a6\u09c0 \u0986\u0995\u09be\u09b6 \u09aa\u09be\u0996\u09bf",
                        "\ud83e\udda6\ud83d\udca1\ud83c\udf27\ud83c\udfe0\ud83c\udf33\ud83d\udeb2"
                                + "\ud83c\udf5e\ud83e\uddc0\ud83d\udcda"
                                + "\ud83c\udfb8\ud83d\udc1d\ud83c\udf19");

        for (var words : good) {
            assertEquals(new Accepted(), answer(words), words);
        }
    }

    @Test
    void saysHowLongATooShortOneIs() {
        assertEquals(new TooShort(0), answer(""));
        assertEquals(new TooShort(0), answer("               "));
        assertEquals(new TooShort(8), answer("otter la"));
        assertEquals(new TooShort(8), answer("  otter   la  "));
        assertEquals(new TooShort(7), answer("a b c d"));
        assertEquals(new TooShort(11), answer("otterlamps1"));
    }

    @Test
    void refusesWhatAnyoneWouldTryFirst() {
        var common =
                List.of(
                        "password1234",
                        "PassWord 12345",
                        "password passphrase",
                        "123456789012",
                        "qwertyuiop12",
                        "correct horse battery staple",
                        "Hearthbook 123",
                        "iloveyou secret",
                        "let me in welcome");

        for (var words : common) {
            assertEquals(new TooCommon(), answer(words), words);
        }
    }

    @Test
    void acceptsACommonWordAmongOthers() {
        assertEquals(new Accepted(), answer("dragon otter lamp"));
        assertEquals(new Accepted(), answer("my password is a slow green tram"));
    }

    @Test
    void refusesTheSameThingAgainAndAgain() {
        for (var words :
                List.of("aaaaaaaaaaaa", "abcdabcdabcd", "otter otter otter", "ababababcbab")) {
            assertEquals(new Repeating(), answer(words), words);
        }
    }

    @Test
    void neverAsksForDigitsOrCapitals() {
        assertEquals(new Accepted(), answer("quietgreentrams"));
        assertEquals(new Accepted(), answer("730164925803"));
    }

    @Test
    void tellsThePersonInPlainWords() {
        assertEquals("", new Accepted().words());
        assertTrue(new TooShort(0).words().contains("nothing in it yet"));
        assertTrue(new TooShort(1).words().contains("it has 1 character."));
        assertTrue(new TooShort(8).words().contains("it has 8 characters."));
        assertTrue(new TooCommon().words().contains("three words"));
        assertTrue(new Repeating().words().contains("again and again"));
    }

    @Test
    void isTheSameHoweverTheKeyboardWritesIt() {
        assertArrayEquals(
                Passphrase.of("caf\u00e9 \ufb01re").bytes(),
                Passphrase.of("cafe\u0301 fire").bytes());
        assertArrayEquals(
                "caf\u00e9".getBytes(StandardCharsets.UTF_8), Passphrase.of("cafe\u0301").bytes());
        assertFalse(Arrays.equals(Passphrase.of("Cafe").bytes(), Passphrase.of("cafe").bytes()));
    }

    @Test
    void takesACopySoThatTheCallerMayWipeTheirs() {
        var typed = "otter lamp rain".toCharArray();
        var passphrase = Passphrase.of(CharBuffer.wrap(typed));
        Arrays.fill(typed, 'x');

        assertArrayEquals("otter lamp rain".getBytes(StandardCharsets.UTF_8), passphrase.bytes());
    }

    @Test
    void survivesHalfACharacter() {
        assertArrayEquals(new byte[] {'?'}, Passphrase.of("\ud83d").bytes());
    }

    @Test
    void leavesNothingBehindWhenClosed() {
        var passphrase = Passphrase.of("otter lamp rain");
        var arrays = Remains.arraysOf(passphrase);
        assertEquals(1, arrays.size());

        passphrase.close();

        assertTrue(Remains.areZero(arrays));
        assertTrue(passphrase.isClosed());
        assertThrows(IllegalStateException.class, passphrase::bytes);
        assertThrows(IllegalStateException.class, passphrase::asNew);
    }

    private static PassphraseAnswer answer(String words) {
        try (var passphrase = Passphrase.of(words)) {
            return passphrase.asNew();
        }
    }
}
