package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.training.GoalChange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The goals of the carers' development plans: most are met, one is let go, some are open.
final class Goals {

    private static final int LET_GO = 3;

    private final List<List<String>> rows = Phrases.read("goals.txt").rows();
    private final Table table;
    private final Cast cast;

    Goals(Table table, Cast cast) {
        this.table = table;
        this.cast = cast;
    }

    int count() {
        return rows.size();
    }

    UUID set(int number, LocalDate day) {
        var carer = carer(number);
        var id = carer.newId();
        var words = rows.get(number).getFirst();
        carer.write(Act.on(id, new GoalChange.GoalSet(carer.me(), words, day.plusMonths(10))));
        return id;
    }

    /// What became of a goal; nothing yet for the last ones.
    void settle(int number, UUID goal, LocalDate day) {
        var how = rows.get(number).get(1);
        if (number == LET_GO) {
            carer(number).write(Act.on(goal, new GoalChange.Dropped("I asked somebody else.")));
        } else if (!how.isBlank()) {
            carer(number).write(Act.on(goal, new GoalChange.Met(day, how)));
        }
    }

    private Hand carer(int number) {
        return table.of(number % 3 == 1 ? cast.tomasz() : cast.amara());
    }
}
