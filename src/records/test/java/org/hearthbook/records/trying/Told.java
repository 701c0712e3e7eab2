package org.hearthbook.records.trying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Verdict;
import org.hearthbook.records.notes.Note;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One record, told step by step under its rules.
public record Told<S, B extends Body>(
        Rules<S, B> rules, UUID record, @Nullable S stateOrNone, List<UUID> head, int steps) {

    public static final UUID HOUSEHOLD = new UUID(0x7000, 1);
    public static final UUID LAPTOP = new UUID(0x7000, 2);
    private static final Instant MONDAY = Instant.parse("2026-11-16T19:30:00Z");

    public static <S, B extends Body> Told<S, B> nothing(Rules<S, B> rules, UUID record) {
        return new Told<>(rules, record, null, List.of(), 0);
    }

    public S state() {
        if (stateOrNone == null) {
            throw new AssertionError("nothing is told yet");
        }
        return stateOrNone;
    }

    /// The same with `body` done to it, which the rules must accept.
    public Told<S, B> then(Actor who, B body) {
        var change = change(head, who, body);
        assertEquals(Optional.empty(), rules.refusal(stateOrNone, body, change, who));
        return switch (rules.judge(stateOrNone, body, change, who)) {
            case Verdict.Accepted(var next) ->
                    new Told<>(rules, record, next, head(next, change), steps + 1);
            case Verdict.Refused(var because) -> throw new AssertionError(because.words());
        };
    }

    private static List<UUID> head(Object state, Change change) {
        return state instanceof Note note ? note.heads() : List.of(change.id());
    }

    /// The state after `body`, whether or not the rules would accept it.
    public @Nullable S folded(Actor who, B body) {
        return rules.next(stateOrNone, body, change(head, who, body));
    }

    /// The key of the refusal of `body`, or `ok`.
    public String answer(Actor who, B body) {
        return answerOver(head, who, body);
    }

    public String answerOver(List<UUID> base, Actor who, B body) {
        var change = change(base, who, body);
        var refusal = rules.refusal(stateOrNone, body, change, who).map(Refusal::key).orElse("ok");
        assertEquals(refusal, judged(change, body, who));
        return refusal;
    }

    private String judged(Change change, B body, Actor who) {
        return switch (rules.judge(stateOrNone, body, change, who)) {
            case Verdict.Accepted<S> _ -> "ok";
            case Verdict.Refused<S>(var because) -> because.key();
        };
    }

    private Change change(List<UUID> base, Actor who, B body) {
        return new Change(
                new UUID(0x7000, 1000 + steps),
                HOUSEHOLD,
                record,
                base,
                who.person(),
                LAPTOP,
                MONDAY.plusSeconds(steps),
                body);
    }
}
