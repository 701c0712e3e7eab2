package org.hearthbook.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Words that exist nowhere else, so that wherever one is seen it got out.
final class Canaries {

    static final int COUNT = 200;

    private static final String LETTERS = "bcdfghjklmnpqrstvwxzሰላምжзщدضظ";
    private static final int LENGTH = 14;

    private final List<String> all = new ArrayList<>();
    private int used;

    Canaries(long seed) {
        var chance = new SplittableRandom(seed);
        while (all.size() < COUNT) {
            var word = new StringBuilder();
            while (word.length() < LENGTH) {
                word.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
            }
            all.add(word.toString());
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /// One that was not used yet.
    String next() {
        return all.get(used++);
    }

    int left() {
        return COUNT - used;
    }
}
