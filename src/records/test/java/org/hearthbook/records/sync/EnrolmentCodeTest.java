package org.hearthbook.records.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;

final class EnrolmentCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(20_261_121);

    @ParameterizedTest
    @EnumSource
    void isReadBackHoweverItIsTyped(Kind kind) {
        for (var round = 0; round < 1_000; round++) {
            var code = EnrolmentCode.random(kind, random);
            var printed = code.inGroups();

            assertEquals(Optional.of(code), EnrolmentCode.read(printed));
            assertEquals(
                    Optional.of(code),
                    EnrolmentCode.read(" " + printed.toLowerCase(Locale.ROOT).replace('-', ' ')));
            assertEquals(
                    Optional.of(code),
                    EnrolmentCode.read(printed.replace('1', 'l').replace('0', 'o')));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryOneWrongCharacterAway(Kind kind) {
        var printed = EnrolmentCode.random(kind, random).inGroups();

        for (var at = 0; at < printed.length(); at++) {
            for (var letter = 0; letter < ALPHABET.length(); letter++) {
                var other = ALPHABET.charAt(letter);
                var slipped = new StringBuilder(printed);
                slipped.setCharAt(at, other);
                if (printed.charAt(at) != other) {
                    assertTrue(EnrolmentCode.read(slipped.toString()).isEmpty());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesSwappedNeighboursAway(Kind kind) {
        var letters = EnrolmentCode.random(kind, random).inGroups().replace("-", "");

        for (var at = 0; at < letters.length() - 1; at++) {
            var swapped =
                    letters.substring(0, at)
                            + letters.charAt(at + 1)
                            + letters.charAt(at)
                            + letters.substring(at + 2);
            assertEquals(swapped.equals(letters), EnrolmentCode.read(swapped).isPresent());
        }
    }

    @Test
    void isSixGroupsInALetterAndTwoWhenReadAloud() {
        assertTrue(
                EnrolmentCode.random(Kind.LETTER, random).inGroups().matches("(\\w{5}-){5}\\w{5}"));
        assertTrue(EnrolmentCode.random(Kind.SPOKEN, random).inGroups().matches("\\w{5}-\\w{5}"));
    }

    @Test
    void isNothingElse() {
        assertTrue(EnrolmentCode.read("").isEmpty());
        assertTrue(EnrolmentCode.read("ÄÖÜßé-12345").isEmpty());
        assertTrue(EnrolmentCode.read("0".repeat(100_000)).isEmpty());
    }

    @Test
    void neverPrintsItsSecretByItself() {
        var code = EnrolmentCode.random(Kind.LETTER, random);

        assertFalse(code.toString().contains(code.secret()));
    }
}
