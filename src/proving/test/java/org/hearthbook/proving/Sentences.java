package org.hearthbook.proving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks sentences in comments that run over the edge, which the formatter leaves as they are.
final class Sentences {

    private static final int WIDEST = 100;
    private static final Pattern START = Pattern.compile("^(\\s*///? )(\\S.*)$");
    private static final Pattern LIST_OR_TABLE = Pattern.compile("^([-*|`#]|\\d+\\.).*");

    private static final Pattern SPACES = Pattern.compile(" +");

    private Sentences() {}

    static String broken(String source) {
        var lines = new ArrayDeque<>(source.lines().toList());
        var out = new ArrayList<String>();
        while (!lines.isEmpty()) {
            var line = lines.removeFirst();
            var start = START.matcher(line);
            if (line.length() > WIDEST && start.matches()) {
                out.addAll(wrap(start.group(1), start.group(2) + theRest(start.group(1), lines)));
            } else {
                out.add(line);
            }
        }
        return String.join("\n", out) + "\n";
    }

    private static String theRest(String margin, Deque<String> lines) {
        var rest = new StringBuilder();
        while (!lines.isEmpty() && goesOn(margin, lines.getFirst())) {
            rest.append(' ').append(lines.removeFirst().substring(margin.length()));
        }
        return rest.toString();
    }

    private static boolean goesOn(String margin, String line) {
        return line.startsWith(margin)
                && !line.substring(margin.length()).isBlank()
                && !LIST_OR_TABLE.matcher(line.substring(margin.length())).matches();
    }

    private static List<String> wrap(String margin, String text) {
        var wrapped = new ArrayList<String>();
        var line = new StringBuilder(margin);
        for (var word : SPACES.split(text, -1)) {
            if (line.length() > margin.length() && line.length() + word.length() > WIDEST) {
                wrapped.add(line.toString().stripTrailing());
                line = new StringBuilder(margin);
            }
            line.append(word).append(' ');
        }
        wrapped.add(line.toString().stripTrailing());
        return wrapped;
    }
}
