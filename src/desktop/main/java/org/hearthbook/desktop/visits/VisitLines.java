package org.hearthbook.desktop.visits;

import java.util.ArrayList;
import java.util.List;

/// The text of a visit, line by line as it is signed, laid out to be read.
record VisitLines(String text) {

    private static final String MARGIN = "    ";

    /// What a line is in the text.
    enum Kind {
        /// The first line of all.
        TITLE,
        /// The first line after an empty one.
        HEADING,
        LINE,
        /// What people wrote, four spaces in.
        SAID,
        EMPTY
    }

    /// One line. `words` are without the margin.
    record Line(Kind kind, String words) {

        /// The line as it stands in the text.
        String exactly() {
            return kind == Kind.SAID ? MARGIN + words : words;
        }
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var line : text.split("\n", -1)) {
            lines.add(line(line, lines));
        }
        return lines;
    }

    private static Line line(String line, List<Line> before) {
        if (line.startsWith(MARGIN)) {
            return new Line(Kind.SAID, line.substring(MARGIN.length()));
        }
        if (line.isEmpty()) {
            return new Line(Kind.EMPTY, "");
        }
        if (before.isEmpty()) {
            return new Line(Kind.TITLE, line);
        }
        var isFirst = before.getLast().kind() == Kind.EMPTY;
        return new Line(isFirst ? Kind.HEADING : Kind.LINE, line);
    }
}
