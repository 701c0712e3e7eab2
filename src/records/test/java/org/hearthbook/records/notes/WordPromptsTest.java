package org.hearthbook.records.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.WordHint;
import org.hearthbook.records.trying.Seed;
import org.hearthbook.records.trying.Wild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

final class WordPromptsTest {

    private static final WordHint LABEL = hint("label", "aggressive", "attention seeking");
    private static final WordHint CONTACT = hint("contact", "contact", "contact visit");
    private static final WordHint SEEKING = hint("seeking", "seeking", "seeking contact");
    private static final WordHint NAIVE =
            hint("naive", "na\u00EFve", "can", "\u0433\u0440\u0443\u0431");
    private static final WordPrompts PROMPTS =
            new WordPrompts(List.of(LABEL, CONTACT, SEEKING, NAIVE));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He was aggressive today.       | aggressive",
                "AGGRESSIVE!                    | AGGRESSIVE",
                "(Aggressive)                   | Aggressive",
                "attention-seeking              | attention-seeking",
                "attention \u2011 seeking       | attention \u2011 seeking",
                "Attention   seeking            | Attention   seeking",
                "a contact visit on Friday      | contact visit",
                "contact visitor                | contact",
                "attention seeking contact      | attention seeking;contact",
                "He is seeking contact visit    | seeking contact",
                "contact's place                | contact",
                "na\u00EFve                     | na\u00EFve",
                "nai\u0308ve and NAI\u0308VE     | nai\u0308ve;NAI\u0308VE",
                "\u0413\u0420\u0423\u0411, \u0433\u0440\u0443\u0431 |"
                        + " \u0413\u0420\u0423\u0411;\u0433\u0440\u0443\u0431",
                "\uD83D\uDE00contact\uD83D\uDE00 | contact"
            })
    void findsWholeWordsHoweverTheyAreWritten(String text, String found) {
        assertEquals(List.of(found.split(";")), words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contacts and contacted",
                "unaggressive aggressiveness aggressive2 2aggressive",
                "I can't, he can\u2019t",
                "m\u00E9contact contact\u00E9 contact\u0301",
                "\u0433\u0440\u0443\u0431\u044B\u0439",
                "attention, seeker"
            })
    void leavesPartsOfOtherWordsAlone(String text) {
        assertEquals(List.of(), words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"I was aggressive\" to me.",
                "He said \u201CI was aggressive\u201D to me.",
                "\u2018aggressive\u2019 was the word",
                "The school called him 'aggressive'.",
                "\u00ABaggressive contact\u00BB",
                "still typing: \"he was aggressive and contact",
                "'I don't like contact', he said"
            })
    void neverTouchesWordsBetweenQuotationMarks(String text) {
        assertEquals(List.of(), words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"no\" and was aggressive",
                "the boys' room: aggressive",
                "\"\" aggressive",
                "  aggressive",
                "They don't like aggressive boys' games",
                "\u201Cno\u201Daggressive",
                "'cause he was aggressive",
                "\"still open\naggressive in the next paragraph",
                "rock 'n roll aggressive"
            })
    void speaksUpOutsideThem(String text) {
        assertEquals(List.of("aggressive"), words(text));
    }

    @Test
    void saysWhichHintBelongsToTheWord() {
        assertEquals(
                List.of(new WordPrompt(0, 10, LABEL), new WordPrompt(11, 18, CONTACT)),
                PROMPTS.in("aggressive contact"));
    }

    @Test
    void givesPlacesThatAreInTheTextWhateverIsInIt() {
        var random = Seed.random("word prompts");
        for (var round = 0; round < 500; round++) {
            var text = Wild.text(random) + " aggressive " + Wild.text(random).replace('"', ' ');

            var end = 0;
            for (var prompt : PROMPTS.in(text)) {
                assertTrue(prompt.start() >= end && prompt.end() <= text.length(), text);
                end = prompt.end();
            }
        }
    }

    @Test
    void isFastEnoughForEveryKeystroke() {
        var prompts = new WordPrompts(ContentPacks.shipped().wordHints());
        var text =
                "He was aggressive at contact and \u201Cabsconded\u201D, she wrote. ".repeat(400);
        var times = new long[50];
        for (var round = 0; round < times.length; round++) {
            var start = System.nanoTime();
            prompts.in(text);
            times[round] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        var quickest = Duration.ofNanos(times[0]);
        System.out.println(text.length() + " characters: " + quickest.toNanos() / 1000 + " us");
        assertTrue(quickest.toMillis() < 16, () -> "a keystroke took " + quickest);
    }

    private static List<String> words(String text) {
        return PROMPTS.in(text).stream().map(it -> text.substring(it.start(), it.end())).toList();
    }

    private static WordHint hint(String id, String... words) {
        return new WordHint(
                id, List.of(words), "It may hurt.", List.of("what you saw"), "What did you see?");
    }
}
