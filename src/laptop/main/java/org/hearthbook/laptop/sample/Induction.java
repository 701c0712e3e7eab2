package org.hearthbook.laptop.sample;

import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The months in which the primary carer works through the standards, with two rounds of review.
/// Of every 38 outcomes about 20 end accepted, 3 returned, 5 ready, 6 half written, 4 not begun.
final class Induction {

    private static final int FIRST_ROUND = 15;
    private static final int DRAFTED = 34;

    private final Table table;
    private final Cast cast;
    private final InductionSet set;
    private final Storyteller story;
    private final Phrases accounts = Phrases.read("accounts.txt");
    private final List<UUID> photos = new ArrayList<>();

    Induction(Table table, Cast cast, InductionSet set, Storyteller story) {
        this.table = table;
        this.cast = cast;
        this.set = set;
        this.story = story;
    }

    /// Puts all of it into `schedule`, between two days.
    void plan(Schedule schedule, LocalDate from, LocalDate until, Photos taken) {
        schedule.on(from, _ -> collect(taken));
        for (var number = 0; number < DRAFTED; number++) {
            var outcome = set.outcomes().get(number);
            var day = Schedule.between(from, until, number + 1, DRAFTED + 3);
            schedule.on(day, _ -> workbook().draft(outcome, photos));
        }
        schedule.on(Schedule.between(from, until, 17, 37), _ -> firstRound());
        schedule.on(Schedule.between(from, until, 35, 37), _ -> secondRound());
        schedule.on(until, _ -> readyAgain());
    }

    /// The photos that are to stand behind the accounts.
    private void collect(Photos taken) {
        taken.takeTheRest(table.of(cast.amara()));
        photos.addAll(taken.taken());
    }

    private void firstRound() {
        outcomes(it -> it < FIRST_ROUND).forEach(workbook()::markReady);
        review(outcomes(it -> it < FIRST_ROUND && it % 5 != 3), outcomes(Induction::cameBack));
    }

    private void secondRound() {
        outcomes(Induction::cameBack).forEach(workbook()::improve);
        outcomes(it -> cameBack(it) || isInSecondRound(it)).forEach(workbook()::markReady);
        review(
                outcomes(it -> cameBack(it) || (isInSecondRound(it) && it < 20)),
                outcomes(it -> isInSecondRound(it) && it >= 20));
    }

    private void readyAgain() {
        outcomes(it -> it >= 23 && it < 28).forEach(workbook()::markReady);
    }

    private static boolean cameBack(int number) {
        return number < FIRST_ROUND && number % 5 == 3;
    }

    private static boolean isInSecondRound(int number) {
        return number >= FIRST_ROUND && number < 23;
    }

    private void review(List<Outcome> accepted, List<Outcome> returned) {
        new Review(table.of(cast.worker()), new Storyteller(accounts, story.chance()))
                .settle(accepted, returned);
        table.leave(cast.worker());
        table.leave(cast.amara());
    }

    private List<Outcome> outcomes(IntPredicate numbers) {
        return IntStream.range(0, DRAFTED).filter(numbers).mapToObj(set.outcomes()::get).toList();
    }

    private Workbook workbook() {
        return new Workbook(
                table.of(cast.amara()), set, accounts, new Storyteller(accounts, story.chance()));
    }
}
