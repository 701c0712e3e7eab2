package org.hearthbook.laptop.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.NoteKind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class StorytellerTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);
    private static final Phrases PHRASES = Phrases.read("notes.txt");

    @Test
    void tellsTheSameStoryFromTheSameSeedAndAnotherFromAnother() {
        var again = stories(7);

        assertEquals(again, stories(7));
        assertNotEquals(again, stories(8));
    }

    private static List<String> stories(long seed) {
        var teller = new Storyteller(Phrases.read("notes.txt"), new SplittableRandom(seed));
        var making = new NoteMaking(ContentPacks.shipped(), teller);
        return Stream.of("everyday", "school", "disclosure", "racism", "health")
                .map(it -> making.about(daryna(), it, UNTIL, List.of()).toString())
                .toList();
    }

    private static SampleChild daryna() {
        var ids = List.of(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3));
        return SampleChild.over(UNTIL.minusYears(2), UNTIL, ids).getFirst();
    }

    @Test
    void hasSomethingToSayForEveryKindOfNoteAndEveryNeededField() {
        for (var kind : ContentPacks.shipped().noteKinds()) {
            assertTrue(!PHRASES.of(kind.id()).isEmpty(), kind.id());
            assertTrue(!PHRASES.of(kind.id() + " more").isEmpty(), kind.id());
            assertTrue(!kind.verbatim() || !PHRASES.of(kind.id() + " words").isEmpty(), kind.id());
            needed(kind).forEach(it -> assertTrue(!PHRASES.of("field " + it).isEmpty(), it));
        }
    }

    private static Set<String> needed(NoteKind kind) {
        return kind.fields().stream()
                .filter(NoteField::required)
                .map(NoteField::id)
                .collect(Collectors.toSet());
    }

    @Test
    void hasAnAccountForEveryOutcome() {
        var accounts = Phrases.read("accounts.txt");
        var set = ContentPacks.shipped().inductionSet("mainstream").orElseThrow();

        set.outcomes().forEach(it -> assertTrue(!accounts.of(it.code()).isEmpty(), it.code()));
    }

    @Test
    void knowsATopicOfThePackForEveryCourse() {
        var pack = ContentPacks.shipped();
        var rows = Phrases.read("training.txt").rows();

        assertEquals(25, rows.size());
        rows.forEach(it -> assertTrue(pack.topic(it.getFirst()).isPresent(), it.getFirst()));
    }
}
