package org.hearthbook.records.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How hard a text is to read: the Flesch-Kincaid grade, with syllables counted from the spelling.
final class ReadingEase {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("[^l]e|[aeiouy]le");
    private static final Pattern SILENT_ED = Pattern.compile("[^aeiouytd]ed");

    private ReadingEase() {}

    static double grade(String text) {
        var words = words(text);
        var syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        var perSentence = (double) words.size() / sentences(text).size();
        return 0.39 * perSentence + 11.8 * syllables / words.size() - 15.59;
    }

    static List<String> sentences(String text) {
        return Stream.of(SENTENCE_END.split(text, -1))
                .filter(part -> !words(part).isEmpty())
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    static int syllables(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        var count = (int) VOWELS.matcher(letters).results().count();
        var ending = letters.substring(Math.max(0, letters.length() - 3));
        var silent = endsWith(SILENT_E, ending) || endsWith(SILENT_ED, ending);
        return Math.max(1, silent ? count - 1 : count);
    }

    private static boolean endsWith(Pattern pattern, String ending) {
        return pattern.matcher(ending).results().anyMatch(found -> found.end() == ending.length());
    }
}
