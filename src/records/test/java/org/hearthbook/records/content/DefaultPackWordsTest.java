package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

class DefaultPackWordsTest {

    private static final int LONGEST_SENTENCE = 25;
    private static final List<String> NEVER_SAID =
            List.of("please", "sorry", "invalid", "oops", "error occurred");

    private final ContentPack pack = ContentPacks.shipped();
    private final Map<String, String> prose = Prose.of(pack);
    private final Map<String, String> hints = Prose.ofHints(pack);

    @Test
    void readsAtGradeFourInTheMedian() {
        assertTrue(medianGrade(prose.values()) <= 4, "prose " + medianGrade(prose.values()));
        assertTrue(medianGrade(hints.values()) <= 4, "hints " + medianGrade(hints.values()));
    }

    @Test
    void keepsEachAgreementAtGradeSix() {
        for (var agreement : pack.agreements()) {
            var paragraphs =
                    agreement.sections().stream()
                            .flatMap(section -> section.paragraphs().stream())
                            .toList();

            var grade = ReadingEase.grade(String.join(" ", paragraphs));

            assertTrue(grade <= 6, agreement.id() + " " + grade);
        }
    }

    @Test
    void keepsEverySentenceShort() {
        assertEquals(List.of(), whereAny(everything(), text -> longest(text) > LONGEST_SENTENCE));
    }

    @Test
    void keepsEverySectionToThreeParagraphs() {
        pack.agreements().stream()
                .flatMap(agreement -> agreement.sections().stream())
                .forEach(section -> assertTrue(section.paragraphs().size() <= 3, section::heading));
    }

    @Test
    void neverBegsOrBlames() {
        assertEquals(List.of(), whereAny(everything(), anyOf(NEVER_SAID)));
    }

    @Test
    void neverUsesAWordThatItWouldHintAt() {
        assertEquals(List.of(), whereAny(prose, anyOf(hinted())));
    }

    @Test
    void neverSuggestsAWordThatItWouldHintAt() {
        var suggested = new HashMap<String, String>();
        pack.wordHints()
                .forEach(hint -> suggested.put(hint.id(), String.join(". ", hint.instead())));

        assertEquals(List.of(), whereAny(suggested, anyOf(hinted())));
    }

    private List<String> hinted() {
        return pack.wordHints().stream().flatMap(hint -> hint.words().stream()).toList();
    }

    private Map<String, String> everything() {
        var all = new HashMap<>(prose);
        all.putAll(hints);
        return all;
    }

    private static double medianGrade(Collection<String> texts) {
        var grades = texts.stream().mapToDouble(ReadingEase::grade).sorted().toArray();
        return grades[grades.length / 2];
    }

    private static int longest(String text) {
        return ReadingEase.sentences(text).stream()
                .mapToInt(sentence -> ReadingEase.words(sentence).size())
                .max()
                .orElse(0);
    }

    private static Predicate<String> anyOf(List<String> words) {
        var either = words.stream().map(Pattern::quote).collect(joining("|"));
        var whole = "(?<!\\p{L})(?:" + either + ")(?!\\p{L})";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE).asPredicate();
    }

    private static List<String> whereAny(Map<String, String> texts, Predicate<String> bad) {
        return texts.entrySet().stream()
                .filter(text -> bad.test(text.getValue()))
                .map(text -> text.getKey() + ": " + text.getValue())
                .toList();
    }
}
