package org.hearthbook.records.training;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.OTHER_CARER;
import static org.hearthbook.records.trying.Cast.OUTSIDE;
import static org.hearthbook.records.trying.Cast.SERVICE;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Texts;
import org.hearthbook.records.trying.Table;
import org.hearthbook.records.trying.Told;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

final class GoalRulesTest {

    private static final UUID RECORD = new UUID(0x7000, 500);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    private static final String ENDLESS = "x".repeat(Texts.LONGEST + 1);

    @Test
    void letsTheCarerAndTheServiceSetAndCloseGoals() {
        table("the carer").check(CARER, (body, at) -> answer(CARER, body, at));
        for (var who : SERVICE) {
            table("the carer").check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void letsNobodyElseTouchThem() {
        table("another").check(OTHER_CARER, (body, at) -> answer(OTHER_CARER, body, at));
        for (var who : OUTSIDE) {
            table("another").check(who, (body, at) -> answer(who, body, at));
        }
    }

    @Test
    void asksForWordsAndRefusesEndlessOnes() {
        var unsaid = new GoalChange.GoalSet(AMARA, "", null);

        assertEquals("goalNeedsWords", at("none").answer(CARER, unsaid));
        assertEquals(
                "goalNeedsWords", at("open").answer(CARER, new GoalChange.Reworded(" ", null)));
        assertEquals("textTooLong", at("open").answer(CARER, new GoalChange.Met(JUNE, ENDLESS)));
        assertEquals("textTooLong", at("open").answer(CARER, new GoalChange.Dropped(ENDLESS)));
    }

    @Test
    void saysWhatCameOfAGoal() {
        var met = at("met").state();
        var dropped = at("dropped").state();

        assertEquals(Goal.Standing.MET, met.standing());
        assertEquals("I can plait hair now.", met.how());
        assertEquals(Goal.Standing.DROPPED, dropped.standing());
        assertEquals("No longer needed", dropped.how());
        assertEquals(at("open").state().words(), dropped.words());
    }

    @Test
    void standsInNewWordsAndByAnotherDay() {
        var goal = at("open").then(WORKER, new GoalChange.Reworded("Cook with him", null)).state();

        assertEquals("Cook with him", goal.words());
        assertEquals(null, goal.by());
        assertEquals(Goal.Standing.OPEN, goal.standing());
    }

    private static Table table(String who) {
        return Table.of(GoalRulesTest.class, "goal-rules.txt", who);
    }

    private static String answer(Actor who, String body, String at) {
        return at(at).answer(who, body(body));
    }

    private static GoalChange body(String name) {
        return switch (name) {
            case "set" -> new GoalChange.GoalSet(AMARA, "Learn hair care", JUNE);
            case "reworded" -> new GoalChange.Reworded("Learn hair and skin care", JUNE);
            case "met" -> new GoalChange.Met(JUNE, "I can plait hair now.");
            case "dropped" -> new GoalChange.Dropped("No longer needed");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Told<Goal, GoalChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new GoalRules(), RECORD);
            case "open" -> at("none").then(CARER, body("set"));
            case "met", "dropped" -> at("open").then(CARER, body(stage));
            default -> throw new IllegalArgumentException(stage);
        };
    }
}
