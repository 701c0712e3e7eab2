package org.hearthbook.records.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

final class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r", "\u00A0", "\u200B\u200F\uFEFF", "\u3000", "\u0000"})
    void seesNoWordsWhereNothingCanBeSeen(String text) {
        assertFalse(Texts.hasWords(text));
        assertEquals(
                Optional.of(Refusal.because("wordsNeeded")),
                Texts.refuseUnlessWritten(text, "wordsNeeded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " . ", "\u1230", "\uD83D\uDE22", "\u200Fא\u200F", "-"})
    void seesEverythingElse(String text) {
        assertTrue(Texts.hasWords(text));
        assertEquals(Optional.empty(), Texts.refuseUnlessWritten(text, "wordsNeeded"));
    }

    @Test
    void takesTheLongestTextAndNotOneCharacterMore() {
        var longest = "x".repeat(Texts.LONGEST);

        assertEquals(Optional.empty(), Texts.refuseTooLong(longest));
        assertTrue(Texts.refuseTooLong(longest + "x").isPresent());
    }
}
