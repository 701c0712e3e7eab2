package org.hearthbook.laptop.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Makes up what happened. The same chance tells the same stories.
final class Storyteller {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Phrases phrases;
    private final RandomGenerator chance;

    Storyteller(Phrases phrases, RandomGenerator chance) {
        this.phrases = phrases;
        this.chance = chance;
    }

    RandomGenerator chance() {
        return chance;
    }

    /// Whether something happens that happens so often.
    boolean happens(double often) {
        return chance.nextDouble() < often;
    }

    /// A number from `least` up to but not `beyond`.
    int number(int least, int beyond) {
        return chance.nextInt(least, beyond);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    boolean knows(String list) {
        return !phrases.of(list).isEmpty();
    }

    /// A line of `list`, said about `child`.
    String tell(String list, String child) {
        return begun(filled(oneOf(phrases.of(list)), child));
    }

    /// One opening sentence of `list` and up to three of what follows it, no two alike.
    String story(String list, String child) {
        var story = new StringBuilder(tell(list, child));
        var left = new ArrayList<>(phrases.of(list + " more"));
        for (var more = number(0, 4); more > 0 && !left.isEmpty(); more--) {
            var next = left.remove(chance.nextInt(left.size()));
            story.append(' ').append(begun(filled(next, child)));
        }
        return story.toString();
    }

    private String filled(String line, String child) {
        var told = SLOT.matcher(line).replaceAll(slot -> filling(slot.group(1), child));
        return told.endsWith("..") ? told.substring(0, told.length() - 1) : told;
    }

    private String filling(String slot, String child) {
        return slot.equals("child") ? child : filled(oneOf(phrases.of(slot)), child);
    }

    private static String begun(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }
}
