package org.hearthbook.proving.simulation;

import java.util.List;
import java.util.Optional;

/// Chooses what somebody does next, given what they see.
final class Acts {

    private static final int MANY_AT_ONCE = 12;

    private Acts() {}

    /// What they do, one after another; empty when there is nothing for them to do here.
    static List<Intention> next(View view) {
        var introduction = PeopleActs.introduction(view);
        if (introduction.isPresent() && !view.chance().oneIn(10)) {
            return List.of(introduction.get());
        }
        if (view.book().notes().size() > MANY_AT_ONCE && view.chance().oneIn(60)) {
            return NoteActs.removeMany(view);
        }
        return one(view).stream().toList();
    }

    private static Optional<Intention> one(View view) {
        return switch (view.chance().below(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> NoteActs.next(view);
            case 7, 8, 9, 10, 11, 12 -> EvidenceActs.next(view);
            case 13, 14 -> AgreementActs.next(view);
            case 15 -> TrainingActs.next(view);
            case 16, 17 -> PeopleActs.next(view);
            default -> FileActs.next(view);
        };
    }
}
