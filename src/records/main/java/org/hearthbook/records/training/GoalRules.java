package org.hearthbook.records.training;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A carer and their social worker set goals and say what came of them.
public final class GoalRules implements Rules<Goal, GoalChange> {

    @Override
    public Class<GoalChange> bodies() {
        return GoalChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable Goal goal, GoalChange body, Change change, Actor who) {
        if (body instanceof GoalChange.GoalSet set) {
            return goal != null
                    ? Optional.of(Refusal.because("alreadyThere"))
                    : refuseWriter(who.is(set.carer()), who)
                            .or(() -> Texts.refuseUnlessWritten(set.words(), "goalNeedsWords"));
        }
        if (goal == null) {
            return Optional.of(Refusal.because("noSuchRecord"));
        }
        return refuseWriter(who.is(goal.carer()), who).or(() -> refuseNext(goal, body));
    }

    private static Optional<Refusal> refuseWriter(boolean isOwn, Actor who) {
        return (isOwn && who.isCarer()) || who.isService()
                ? Optional.empty()
                : Optional.of(Refusal.because("ownTraining"));
    }

    private static Optional<Refusal> refuseNext(Goal goal, GoalChange body) {
        if (goal.standing() != Goal.Standing.OPEN) {
            return Optional.of(Refusal.because("goalClosed"));
        }
        return switch (body) {
            case GoalChange.GoalSet _ -> Optional.of(Refusal.because("alreadyThere"));
            case GoalChange.Reworded(var words, _) ->
                    Texts.refuseUnlessWritten(words, "goalNeedsWords");
            case GoalChange.Met(_, var how) -> Texts.refuseTooLong(how);
            case GoalChange.Dropped(var why) -> Texts.refuseTooLong(why);
        };
    }

    @Override
    public @Nullable Goal next(@Nullable Goal goal, GoalChange body, Change change) {
        if (goal == null) {
            return body instanceof GoalChange.GoalSet set ? begin(set, change) : null;
        }
        return switch (body) {
            case GoalChange.GoalSet _ -> goal;
            case GoalChange.Reworded(var words, var by) ->
                    new Goal(
                            goal.id(),
                            goal.carer(),
                            words,
                            by,
                            goal.standing(),
                            goal.how(),
                            goal.set(),
                            change.id());
            case GoalChange.Met(_, var how) -> closed(goal, Goal.Standing.MET, how, change);
            case GoalChange.Dropped(var why) -> closed(goal, Goal.Standing.DROPPED, why, change);
        };
    }

    private static Goal begin(GoalChange.GoalSet set, Change change) {
        return new Goal(
                change.record(),
                set.carer(),
                set.words(),
                set.by(),
                Goal.Standing.OPEN,
                "",
                Moment.of(change),
                change.id());
    }

    private static Goal closed(Goal goal, Goal.Standing standing, String how, Change change) {
        return new Goal(
                goal.id(),
                goal.carer(),
                goal.words(),
                goal.by(),
                standing,
                how,
                goal.set(),
                change.id());
    }
}
