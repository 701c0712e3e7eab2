package org.hearthbook.records.training;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class TrainingRulesTest {

    private static final UUID RECORD = new UUID(0x7000, 400);

    @Test
    void letsTheCarerAndTheServiceKeepTheRecord() {
        table("the carer").check(CARER, (body, at) -> answer(CARER, body, at));
        for (var who : SERVICE) {
            table("the carer").check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void letsNobodyElseTouchIt() {
        table("another").check(OTHER_CARER, (body, at) -> answer(OTHER_CARER, body, at));
        for (var who : OUTSIDE) {
            table("another").check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void asksForATitleAndRefusesEndlessTexts() {
        var endless = "x".repeat(Texts.LONGEST + 1);

        assertEquals("courseNeedsTitle", at("none").answer(CARER, recorded(course(" ", ""))));
        assertEquals("textTooLong", at("none").answer(CARER, recorded(course(endless, ""))));
        assertEquals("textTooLong", at("none").answer(CARER, recorded(course("A", endless))));
        assertEquals(
                "textTooLong", at("recorded").answer(CARER, new TrainingChange.Removed(endless)));
    }

    @Test
    void keepsWhatStoodThereBeforeEachCorrection() {
        var told =
                at("recorded")
                        .then(CARER, new TrainingChange.Corrected(course("Second", "")))
                        .then(CARER, new TrainingChange.Corrected(course("Third", "")));

        assertEquals("Third", told.state().course().title());
        assertEquals(
                List.of("Equality and Diversity", "Second"),
                told.state().earlier().stream().map(Course::title).toList());
    }

    @Test
    void isAsItWasAfterRemovingAndRestoring() {
        var back = at("removed").then(CARER, new TrainingChange.Restored()).state();

        assertEquals(at("recorded").state().course(), back.course());
        assertEquals(at("recorded").state().isRemoved(), back.isRemoved());
    }

    @Test
    void hasNoCourseThatTakesLessThanNoTime() {
        assertThrows(IllegalArgumentException.class, () -> Courses.lasting(-1));
        assertEquals(0, Courses.lasting(0).minutes());
    }

    private static Table table(String who) {
        return Table.of(TrainingRulesTest.class, "training-rules.txt", who);
    }

    private static String answer(Actor who, String body, String at) {
        return at(at).answer(who, body(body));
    }

    private static TrainingChange body(String name) {
        return switch (name) {
            case "recorded" -> recorded(course("Equality and Diversity", "To ask first."));
            case "corrected" -> new TrainingChange.Corrected(course("Equality", ""));
            case "removed" -> new TrainingChange.Removed("Twice in the list");
            case "restored" -> new TrainingChange.Restored();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Told<Training, TrainingChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new TrainingRules(), RECORD);
            case "recorded" -> at("none").then(CARER, body("recorded"));
            case "removed" -> at("recorded").then(CARER, body("removed"));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static TrainingChange recorded(Course course) {
        return new TrainingChange.Recorded(AMARA, course);
    }

    private static Course course(String title, String learned) {
        return Courses.called(title, learned);
    }
}
