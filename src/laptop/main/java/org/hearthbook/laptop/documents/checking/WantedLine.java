package org.hearthbook.laptop.documents.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line that should stand on the pages. One that is read from right to left comes off the page
/// with its pieces in another order and its brackets turned round: of such a line every word must
/// be there, and no letter more or less.
record WantedLine(String line) {

    private static final String CLOSING = ")]}>»›";
    private static final String OPENING = "([{<«‹";

    private enum Reading {
        NOT_A_WORD,
        RIGHTWARDS,
        LEFTWARDS
    }

    boolean isEmpty() {
        return letters().isEmpty();
    }

    int length() {
        return letters().length();
    }

    private String letters() {
        return PageWords.letters(line);
    }

    /// Whether it is the next that stands in `page` from `at` on.
    boolean isAt(int at, String page) {
        var letters = letters();
        if (page.startsWith(letters, at)) {
            return true;
        }
        return isReadLeftwards()
                && at + letters.length() <= page.length()
                && isInPieces(page.substring(at, at + letters.length()));
    }

    private boolean isReadLeftwards() {
        return line.codePoints().anyMatch(it -> reading(it) == Reading.LEFTWARDS);
    }

    private boolean isInPieces(String found) {
        return Arrays.equals(sorted(found), sorted(letters()))
                && words().stream().allMatch(found::contains);
    }

    private static int[] sorted(String letters) {
        return letters.codePoints().map(WantedLine::turned).sorted().toArray();
    }

    private static int turned(int letter) {
        var closing = CLOSING.indexOf(letter);
        return closing < 0 ? letter : OPENING.charAt(closing);
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var before = Reading.NOT_A_WORD;
        for (var letter : line.codePoints().toArray()) {
            var reading = reading(letter);
            if (reading != before && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (reading != Reading.NOT_A_WORD) {
                word.appendCodePoint(letter);
            }
            before = reading;
        }
        words.add(word.toString());
        return words;
    }

    private static Reading reading(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Reading.LEFTWARDS;
            default -> Character.isLetterOrDigit(letter) ? Reading.RIGHTWARDS : Reading.NOT_A_WORD;
        };
    }
}
