package org.hearthbook.laptop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.UUID;

final class SearchIndexTest {

    private static final UUID BEDTIME = new UUID(0, 1);
    private static final UUID SCHOOL = new UUID(0, 2);
    private static final UUID NAMES = new UUID(0, 3);

    private final SearchIndex index = new SearchIndex();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsAWordThatIsOnlyBegun() {
        index.put(BEDTIME, "We read together at bedtime.");
        index.put(SCHOOL, "A good day at school.");

        assertEquals(List.of(BEDTIME), index.find("bed", 10));
    }

    @Test
    void asksForEveryWordInAnyOrder() {
        index.put(BEDTIME, "We read together at bedtime.");
        index.put(SCHOOL, "We walked to school together.");

        assertEquals(List.of(SCHOOL), index.find("together school", 10));
        assertEquals(List.of(SCHOOL, BEDTIME), index.find("tog", 10));
    }

    @Test
    void findsNamesInEveryScriptAndWithoutAccents() {
        index.put(NAMES, "Zoë, Олена, أمل and ሰላም came for tea. नमस्ते said Ravi.");

        for (var typed : List.of("zoe", "Zoë", "олен", "أمل", "ሰላም", "नमस")) {
            assertEquals(List.of(NAMES), index.find(typed, 10), typed);
        }
    }

    @Test
    void forgetsTheWordsThatWereWrittenOver() {
        index.put(BEDTIME, "We read together at bedtime.");
        index.put(BEDTIME, "We sang together.");

        assertEquals(List.of(), index.find("bedtime", 10));
        assertEquals(List.of(BEDTIME), index.find("sang", 10));
    }

    @Test
    void findsARemovedRecordNoMore() {
        index.put(BEDTIME, "We read together at bedtime.");

        index.remove(BEDTIME);

        assertEquals(List.of(), index.find("bedtime", 10));
    }

    @Test
    void givesTheLatestFirstAndNoMoreThanAsked() {
        for (var number = 0; number < 20; number++) {
            index.put(new UUID(1, number), "Swimming again");
        }

        assertEquals(
                List.of(new UUID(1, 19), new UUID(1, 18), new UUID(1, 17)), index.find("swim", 3));
    }

    @Test
    void takesAnythingTypedForWordsAndNothingElse() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        index.put(BEDTIME, "We read together at bedtime.");

        for (var round = 0; round < 2_000; round++) {
            var typed = new StringBuilder();
            random.ints(random.nextInt(12), 1, 0x3000).forEach(typed::appendCodePoint);
            typed.append("\"*'()^:-NEAR OR AND".charAt(random.nextInt(19)));
            index.find(typed.toString(), 5);
        }

        assertEquals(List.of(BEDTIME), index.find("\"bedtime\" * (read", 5), "seed " + seed);
        assertEquals(List.of(), index.find("  ... ", 5));
    }
}
