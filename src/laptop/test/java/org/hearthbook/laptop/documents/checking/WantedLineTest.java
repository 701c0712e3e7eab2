package org.hearthbook.laptop.documents.checking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WantedLineTest {

    @Test
    void standsWhereEveryLetterFollowsTheOneBefore() {
        var line = new WantedLine("We read together.");

        assertTrue(line.isAt(2, "A:Wereadtogether."));
        assertFalse(line.isAt(2, "A:Wereadtogther.."));
        assertFalse(line.isAt(2, "A:togetherWeread."));
    }

    @Test
    void findsALineFromRightToLeftWithItsPiecesInAnotherOrder() {
        var line = new WantedLine("أحب Minecraft (جدا) 15");

        assertTrue(line.isAt(0, "15((جداMinecraftأحب"));
    }

    @Test
    void missesAChangedWordOfALineFromRightToLeft() {
        var line = new WantedLine("أمينة الخطيب, by 1 June 2026");

        assertTrue(line.isAt(0, "by1June2026أمينةالخطيب,"));
        assertFalse(line.isAt(0, "by2June1026أمينةالخطيب,"));
        assertFalse(line.isAt(0, "by1June2026أمينةالخيطب,"));
        assertFalse(line.isAt(0, "by1June2026أمينةالخطيب"));
        assertFalse(line.isAt(1, "by1June2026أمينةالخطيب,"));
    }

    @Test
    void isEmptyWithoutLetters() {
        assertTrue(new WantedLine("  \u00a0").isEmpty());
        assertFalse(new WantedLine(" a").isEmpty());
    }
}
