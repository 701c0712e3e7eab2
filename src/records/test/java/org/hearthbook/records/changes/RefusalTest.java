package org.hearthbook.records.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

final class RefusalTest {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.hearthbook.records.changes.Refusals", Locale.UK);
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\b(please|sorry|invalid|oops|error|failed|illegal|unable|occurred)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z]+)\"");
    private static final int MOST_WORDS = 25;

    static List<String> keys() {
        return List.copyOf(new TreeSet<>(SENTENCES.keySet()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isSaidInShortPlainSentences(String key) {
        var words = Refusal.because(key, "1,234", "5,678").words();

        SENTENCE_END.splitAsStream(words).forEach(it -> assertTrue(spaces(it) < MOST_WORDS, it));
        assertTrue(words.endsWith("."), words);
        assertFalse(FORBIDDEN.matcher(words).find(), words);
        assertFalse(words.contains("''") || words.contains("{") || words.contains("  "), words);
        assertEquals(apostrophes(SENTENCES.getString(key)), 2 * apostrophes(words), words);
    }

    private static long spaces(String sentence) {
        return sentence.chars().filter(it -> it == ' ').count();
    }

    private static long apostrophes(String text) {
        return text.chars().filter(it -> it == '\'').count();
    }

    @Test
    void hasASentenceForEveryKeyInTheRulesAndNoneToSpare() throws IOException {
        assertEquals(new TreeSet<>(SENTENCES.keySet()), keysInTheRules());
    }

    @Test
    void saysTheLengthsOfATextThatIsTooLong() {
        var refusal = Texts.refuseTooLong("x".repeat(Texts.LONGEST + 1)).orElseThrow();

        assertTrue(refusal.words().startsWith("This text has 200,001 characters. One field holds"));
        assertTrue(refusal.words().contains("200,000."));
    }

    private static Set<String> keysInTheRules() throws IOException {
        var records =
                Path.of(System.getProperty("house", "../.."), "src", "records", "main", "java");
        try (var files = Files.walk(records)) {
            var found = new TreeSet<String>();
            files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.toString().contains("content"))
                    .forEach(it -> found.addAll(keysIn(it)));
            return found;
        }
    }

    /// Every quoted word of the rules that is the key of a sentence or stands where one must.
    private static List<String> keysIn(Path source) {
        var text = read(source);
        var inRefusal = Pattern.compile("(refuse\\w*|because)\\(\\s*\"(\\w+)\"").matcher(text);
        var found = new TreeSet<>(inRefusal.results().map(it -> it.group(2)).toList());
        KEY.matcher(text)
                .results()
                .map(it -> it.group(1))
                .filter(SENTENCES::containsKey)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void keepsWhatItSpeaksOf() {
        var about = Arrays.asList("1", "2");
        var refusal = new Refusal("textTooLong", about);

        about.set(0, "changed");

        assertEquals(List.of("1", "2"), refusal.about());
    }
}
