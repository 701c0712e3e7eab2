package org.hearthbook.proving.simulation;

import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.training.TrainingChange;

import java.util.List;
import java.util.Optional;

/// What people do to the records of courses and to goals.
final class TrainingActs {

    private TrainingActs() {}

    static Optional<Intention> next(View view) {
        return Optional.of(view.chance().oneIn(3) ? goal(view) : training(view));
    }

    private static Intention training(View view) {
        var all = List.copyOf(view.book().training());
        if (all.isEmpty() || view.chance().oneIn(3)) {
            var recorded = new TrainingChange.Recorded(view.me(), course(view));
            return Intention.begin(view.newRecord(), recorded);
        }
        var some = view.chance().pick(all);
        return Intention.now(view, some.id(), change(view, some));
    }

    private static TrainingChange change(View view, Training training) {
        if (training.isRemoved()) {
            return new TrainingChange.Restored();
        }
        return view.chance().oneIn(3)
                ? new TrainingChange.Removed(view.words())
                : new TrainingChange.Corrected(course(view));
    }

    private static Course course(View view) {
        return new Course(
                "equality",
                view.words(),
                "Essex",
                view.day(),
                view.chance().below(300),
                view.text(),
                view.words(),
                List.of(),
                List.of("1.2"));
    }

    private static Intention goal(View view) {
        var all = List.copyOf(view.book().goals());
        if (all.isEmpty() || view.chance().oneIn(3)) {
            var set = new GoalChange.GoalSet(view.me(), view.words(), null);
            return Intention.begin(view.newRecord(), set);
        }
        return Intention.now(view, view.chance().pick(all).id(), change(view));
    }

    private static GoalChange change(View view) {
        return switch (view.chance().below(4)) {
            case 0 -> new GoalChange.Met(view.day(), view.words());
            case 1 -> new GoalChange.Dropped(view.words());
            default -> new GoalChange.Reworded(view.words(), null);
        };
    }
}
