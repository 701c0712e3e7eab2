package org.hearthbook.records.trying;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts as people really type and paste them: every script, emoji, controls and quotation marks.
public final class Wild {

    private static final List<String> PIECES =
            List.of(
                    "Kofi came home late. ",
                    "He said \"I'm fine\" and went up. ",
                    "\u2018Leave me\u2019 ",
                    "\u0645\u0631\u062D\u0628\u0627 ",
                    "\u05E9\u05DC\u05D5\u05DD\u200F ",
                    "\u1230\u120B\u121D ",
                    "\u041F\u0440\u0438\u0432\u0435\u0442 ",
                    "\u4F60\u597D",
                    "\u0BB5\u0BA3\u0B95\u0BCD\u0B95\u0BAE\u0BCD ",
                    "e\u0301\u0327 ",
                    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ",
                    "\uD83C\uDDEC\uD83C\uDDE7",
                    "\n\n",
                    "\t",
                    "\r\n",
                    "\\u0041 \\n ",
                    "{\"kind\":\"note.written\"} ",
                    "\u2028\u2029\uFEFF",
                    "\u0001\u007F",
                    "  trailing   ");

    private Wild() {}

    public static String text(RandomGenerator random) {
        var text = new StringBuilder("w").append(random.nextInt(1_000_000));
        for (var left = random.nextInt(6); left > 0; left--) {
            text.append(pick(random, PIECES));
        }
        return text.toString();
    }

    public static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
