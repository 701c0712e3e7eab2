package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReadingEaseTest {

    @Test
    void countsSyllablesFromTheSpelling() {
        var counts =
                List.of("home", "child", "carer", "asked", "wanted", "table", "agreement", "999")
                        .stream()
                        .map(ReadingEase::syllables)
                        .toList();

        assertEquals(List.of(1, 1, 2, 1, 2, 2, 3, 1), counts);
    }

    @Test
    void splitsTextIntoSentences() {
        assertEquals(
                List.of(
                        "Look, phone them.",
                        "Are you worried?",
                        "Do not wait:",
                        "phone the police."),
                ReadingEase.sentences(
                        "Look, phone them. Are you worried? Do not wait: phone the police."));
    }

    @Test
    void findsOfficialWordsHarderThanPlainOnes() {
        var plain = ReadingEase.grade("You keep to the plan. You tell us if it does not work.");
        var official =
                ReadingEase.grade(
                        "Compliance with the individual placement agreement constitutes an ongoing"
                                + " contractual obligation of approved foster parents.");

        assertTrue(plain < 3, () -> "plain " + plain);
        assertTrue(official > 15, () -> "official " + official);
    }
}
