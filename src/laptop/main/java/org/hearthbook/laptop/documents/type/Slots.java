package org.hearthbook.laptop.documents.type;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.stream.IntStream;

/// Code points lent to pieces of type that have none of their own, while a document is laid out.
final class Slots {

    private final ArrayDeque<Integer> leftToRight = new ArrayDeque<>();
    private final ArrayDeque<Integer> rightToLeft = new ArrayDeque<>();

    Slots() {
        IntStream.rangeClosed(0xE000, 0xF8FF).forEach(leftToRight::add);
        // Arabic presentation forms: typed text keeps its plain letters, and layout treats these
        // as the right-to-left letters that they stand for.
        lend(0xFB50, 0xFBB1);
        lend(0xFBD3, 0xFD3D);
        lend(0xFD50, 0xFD8F);
        lend(0xFD92, 0xFDC7);
        lend(0xFE70, 0xFE74);
        lend(0xFE76, 0xFEFC);
    }

    Optional<Integer> leftToRight() {
        return Optional.ofNullable(leftToRight.poll());
    }

    Optional<Integer> rightToLeft() {
        return Optional.ofNullable(rightToLeft.poll());
    }

    /// Whether a code point may be standing for something else in this document.
    static boolean isLent(int codePoint) {
        return (codePoint >= 0xE000 && codePoint <= 0xF8FF)
                || (codePoint >= 0xFB50 && codePoint <= 0xFDFF)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFE);
    }

    private void lend(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(rightToLeft::add);
    }
}
