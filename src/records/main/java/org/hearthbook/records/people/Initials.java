package org.hearthbook.records.people;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The letters by which a name is known in little space, in whatever script it is written.
public final class Initials {

    private static final int MOST_CHARACTERS = 8;
    private static final int MOST_LETTERS = 4;
    private static final Pattern BEGINNING_OF_A_NAME = Pattern.compile("\\p{Lu}\\p{M}*\\p{Ll}");

    private Initials() {}

    /// Whether `text` is no more than initials, as "K.M." is and "Kofi M." is not.
    static boolean areNoMore(String text) {
        return text.strip().length() <= MOST_CHARACTERS
                && text.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS
                && !BEGINNING_OF_A_NAME.matcher(text).find();
    }

    /// The first letter of the first and of the last part of `name`; the first alone when it has
    /// one part; nothing when there is no name.
    public static String of(String name) {
        var parts =
                Arrays.stream(name.split("[\\s\\-\u2010-\u2015]+"))
                        .filter(it -> !it.isBlank())
                        .toList();
        return ends(parts).stream()
                .map(Initials::firstLetter)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static List<String> ends(List<String> parts) {
        return parts.size() < 2 ? parts : List.of(parts.getFirst(), parts.getLast());
    }

    /// With the marks that belong to it, so that no letter is cut in two.
    private static String firstLetter(String part) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(part);
        return part.substring(0, letters.next());
    }
}
