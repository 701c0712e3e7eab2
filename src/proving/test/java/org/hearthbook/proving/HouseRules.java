package org.hearthbook.proving;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What every text of the house keeps to, said of one text at a time.
final class HouseRules {

    static final int LONGEST_FILE = 200;

    static final String LIST_OF_LONG_FILES = "src/proving/test/resources/long-files.properties";

    /// Sources over the longest length, each with the reason that it stays in one piece.
    static final Map<String, String> MAY_BE_LONG = mayBeLong();

    private static final List<LineRule> OF_EVERY_TEXT =
            List.of(
                    new LineRule("holds a tab", "\t"),
                    new LineRule(
                            "leaves something for later", "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
                    new LineRule(
                            "names a place on one machine",
                            "(?<![\\w.~-])/(wo" + "rk|fa" + "rm|ro" + "ot|tm" + "p)/\\w"),
                    new LineRule(
                            "names a host of a package registry",
                            "(repo\\d?\\.mav"
                                    + "en|deb"
                                    + "ian\\.org|npm"
                                    + "js\\.|sona"
                                    + "type\\.)"));

    private static final List<LineRule> OF_JAVA =
            List.of(
                    new LineRule("is over 100 columns", "^.{101,}"),
                    new LineRule("is switched off", "^\\s*@Dis" + "abled\\b"),
                    new LineRule("prints a stack trace", "\\.printStack" + "Trace\\("),
                    new LineRule("has no place in this house", "^\\s*/\\*\\*|@auth" + "or\\b"));

    private static final Pattern SUPPRESSION = Pattern.compile("^\\s*@Suppress" + "Warnings\\b");
    private static final Pattern SENTENCE = Pattern.compile("^\\s*// \\S.*|.*\\) // (\\S+ ){3,}.*");
    private static final Pattern ANNOTATION = Pattern.compile("^\\s*@\\w+.*");

    private HouseRules() {}

    private record LineRule(String complaint, Pattern pattern) {

        LineRule(String complaint, String pattern) {
            this(complaint, Pattern.compile(pattern));
        }

        boolean isBrokenBy(String line) {
            return pattern.matcher(line).find();
        }
    }

    /// What is wrong with this text, a line of complaint for each place.
    static List<String> complaints(String name, String text) {
        var lines = text.lines().toList();
        return Stream.of(
                        of(name, lines, OF_EVERY_TEXT),
                        name.endsWith(".java") ? ofJava(name, lines) : Stream.<String>empty(),
                        ofLineEnds(name, text))
                .flatMap(complaints -> complaints)
                .toList();
    }

    private static Stream<String> ofJava(String name, List<String> lines) {
        return Stream.of(
                        of(name, lines, OF_JAVA),
                        where(
                                name,
                                lines,
                                "is suppressed without a sentence why",
                                HouseRules::isBare),
                        ofLength(name, lines.size()))
                .flatMap(complaints -> complaints);
    }

    private static Stream<String> of(String name, List<String> lines, List<LineRule> rules) {
        return rules.stream().flatMap(rule -> ofOneRule(name, lines, rule));
    }

    private static Stream<String> ofOneRule(String name, List<String> lines, LineRule rule) {
        return where(name, lines, rule.complaint(), (all, line) -> rule.isBrokenBy(all.get(line)));
    }

    private static Stream<String> where(
            String name,
            List<String> lines,
            String complaint,
            BiPredicate<List<String>, Integer> isBroken) {
        return IntStream.range(0, lines.size())
                .filter(line -> isBroken.test(lines, line))
                .mapToObj(line -> name + ":" + (line + 1) + " " + complaint);
    }

    private static boolean isBare(List<String> lines, int line) {
        var suppression = lines.get(line);
        if (!SUPPRESSION.matcher(suppression).find() || SENTENCE.matcher(suppression).matches()) {
            return false;
        }
        var above = line - 1;
        while (above > 0 && ANNOTATION.matcher(lines.get(above)).matches()) {
            above--;
        }
        return above < 0 || !SENTENCE.matcher(lines.get(above)).matches();
    }

    private static Stream<String> ofLength(String name, int lines) {
        return lines > LONGEST_FILE && !MAY_BE_LONG.containsKey(name)
                ? Stream.of(
                        name
                                + " has "
                                + lines
                                + " lines; over 200 needs a reason in "
                                + LIST_OF_LONG_FILES)
                : Stream.empty();
    }

    private static Map<String, String> mayBeLong() {
        var reasons = new Properties();
        try (var list = Files.newBufferedReader(House.folder(LIST_OF_LONG_FILES))) {
            reasons.load(list);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return reasons.stringPropertyNames().stream()
                .collect(toMap(name -> name, reasons::getProperty));
    }

    private static Stream<String> ofLineEnds(String name, String text) {
        var forWindows = name.endsWith(".cmd");
        return Stream.of(
                        !forWindows && text.contains("\r") ? " has a carriage return" : "",
                        !text.isEmpty() && !text.endsWith("\n") ? " ends in mid-line" : "")
                .filter(complaint -> !complaint.isEmpty())
                .map(complaint -> name + complaint);
    }
}
