package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toSet;

import org.hearthbook.records.content.TrainingRequirement.Level;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class DefaultPackTest {

    private static final Set<String> NATIONAL_NUMBERS =
            Set.of("999", "101", "111", "0800 1111", "116 000", "116 123");
    private static final String NUMBERS_FOR_STORIES = "01632 960[0-9]{3}|07700 900[0-9]{3}";

    private final ContentPack pack = ContentPacks.shipped();

    @Test
    void knowsEachKindOfCarer() {
        assertEquals(
                List.of(
                        "primary",
                        "secondary",
                        "family-and-friends",
                        "short-break",
                        "supported-lodgings"),
                pack.carerKinds().stream().map(CarerKind::id).toList());
        assertFalse(kind("secondary").primary());
    }

    @Test
    void asksMainCarersForEqualityAndDiversityTrainingAsAPriority() {
        assertEquals(required(12, true), equalityTraining("primary"));
        assertEquals(required(18, true), equalityTraining("family-and-friends"));
        assertEquals(required(12, false), equalityTraining("secondary"));
    }

    @Test
    void neverMakesTrainingOverdueForSupportedLodgings() {
        var levels = kind("supported-lodgings").training().stream();

        assertEquals(
                Set.of(Level.RECOMMENDED), levels.map(TrainingRequirement::level).collect(toSet()));
        assertEquals(
                new TrainingRequirement(
                        "equality-and-diversity", Level.RECOMMENDED, null, 36, false),
                equalityTraining("supported-lodgings"));
    }

    @Test
    void holdsTheEightThemesOfThePledge() {
        var themes =
                pack.trainingTopics().stream().filter(topic -> topic.id().startsWith("pledge-"));

        assertEquals(8, themes.count());
    }

    @Test
    void suggestsTheCoursesOfTheSummerOf2026() {
        assertEquals(
                List.of(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 7, 9)),
                pack.courses().stream().map(CourseSuggestion::on).toList());
    }

    @Test
    void tagsSevenPromisesAndFivePriorities() {
        assertEquals(7, pack.tagSet("essex-pledge").orElseThrow().tags().size());
        assertEquals(5, pack.tagSet("five-priorities").orElseThrow().tags().size());
    }

    @Test
    void marksEveryNumberAsMadeUpUnlessItIsNational() {
        for (var contact : pack.contacts()) {
            assertEquals(
                    contact.madeUp(),
                    contact.number().matches(NUMBERS_FOR_STORIES),
                    contact::toString);
            assertEquals(
                    !contact.madeUp(),
                    NATIONAL_NUMBERS.contains(contact.number()),
                    contact::toString);
        }
    }

    @Test
    void hintsAtFortyLabelsOrMore() {
        assertTrue(pack.wordHints().size() >= 40);
    }

    @Test
    void setsTheSpansOfTime() {
        assertEquals(new Intervals(4, 1, 5, 10, 3), pack.intervals());
    }

    @Test
    void findsNothingByAnIdThatItDoesNotHave() {
        assertEquals(Optional.empty(), pack.carerKind("none-such"));
        assertEquals(Optional.empty(), pack.noteKind("none-such"));
        assertEquals(Optional.empty(), pack.topic("none-such"));
        assertEquals(Optional.empty(), pack.contact("none-such"));
        assertEquals(Optional.empty(), pack.guide("none-such"));
        assertEquals(Optional.empty(), pack.evidenceType("none-such"));
        assertEquals(Optional.empty(), kind("primary").requirement("none-such"));
    }

    private CarerKind kind(String id) {
        return pack.carerKind(id).orElseThrow();
    }

    private TrainingRequirement equalityTraining(String kind) {
        return kind(kind).requirement("equality-and-diversity").orElseThrow();
    }

    private static TrainingRequirement required(int withinMonths, boolean priority) {
        return new TrainingRequirement(
                "equality-and-diversity", Level.REQUIRED, withinMonths, 36, priority);
    }
}
