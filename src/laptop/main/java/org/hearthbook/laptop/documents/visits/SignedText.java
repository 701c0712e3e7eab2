package org.hearthbook.laptop.documents.visits;

import org.hearthbook.laptop.documents.press.Html;

import java.util.List;

/// Lays out the exact text of a visit, line by line and with nothing between: headings after an
/// empty line, what was asked without a margin, and what people said four spaces in.
final class SignedText {

    private static final String MARGIN = "    ";

    private final Html html;
    private final List<String> lines;

    SignedText(Html html, String text) {
        this.html = html;
        lines = text.lines().toList();
    }

    void write() {
        for (var at = 0; at < lines.size(); at++) {
            write(at);
        }
    }

    private void write(int at) {
        var line = lines.get(at);
        if (at == 0) {
            html.heading(1, "visit", line);
        } else if (line.startsWith(MARGIN)) {
            said(line.substring(MARGIN.length()));
        } else if (lines.get(at - 1).isEmpty() && !line.isEmpty()) {
            html.heading(2, "part-" + at, line);
        } else if (!line.isEmpty()) {
            html.paragraphs("asked", line);
        }
    }

    private void said(String words) {
        if (words.isBlank()) {
            html.block("div", "gap", "");
        } else {
            html.paragraphs("said", words);
        }
    }
}
