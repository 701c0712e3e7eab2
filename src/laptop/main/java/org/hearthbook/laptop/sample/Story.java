package org.hearthbook.laptop.sample;

import org.hearthbook.records.content.ContentPack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/// The years of the made-up household, day by day.
final class Story {

    private static final int FIRST_WEEK = 7;

    private final SamplePlan plan;
    private final Table table;
    private final Cast cast;
    private final SampleClock clock;
    private final Storyteller teller;
    private final Schedule schedule;
    private final Pictures pictures;
    private final Photos photos;

    Story(SamplePlan plan, Table table, Cast cast, SampleClock clock) {
        this.plan = plan;
        this.table = table;
        this.cast = cast;
        this.clock = clock;
        var chance = new SplittableRandom(plan.seed());
        teller = new Storyteller(Phrases.read("notes.txt"), chance);
        schedule = new Schedule(plan.from(), plan.until());
        pictures = new Pictures(plan.seed());
        photos = new Photos(teller, pictures, plan.from(), plan.until(), plan.photos());
    }

    /// @param pens that they sign the visits with
    void tell(ContentPack pack, Pens pens, IntConsumer progress) {
        planAgreements();
        planChildren();
        planCourses();
        planGoals();
        planInduction(pack);
        planVisits(pack, new VisitingLaptop(table, cast, pens));
        var diary = new Diary(table, cast, teller, new NoteMaking(pack, teller), clock, photos);
        var days = plan.until().toEpochDay() - plan.from().toEpochDay();
        for (var day = plan.from(); !day.isAfter(plan.until()); day = day.plusDays(1)) {
            clock.set(day, LocalTime.of(19, 0));
            schedule.run(day);
            diary.evening(day);
            progress.accept((int) (100 * (day.toEpochDay() - plan.from().toEpochDay()) / days));
        }
    }

    private void planAgreements() {
        var agreements = new Agreements(table, cast);
        schedule.on(plan.from(), _ -> agreements.sign());
        if (plan.years() > 1) {
            schedule.on(plan.induction(), agreements::approveAnew);
            schedule.on(plan.induction().plusDays(3), _ -> agreements.sign());
        }
    }

    private void planChildren() {
        for (var child : cast.children()) {
            schedule.on(child.came(), _ -> Arrivals.welcome(table.of(cast.amara()), child));
            if (!child.left().isAfter(plan.until())) {
                schedule.on(child.left(), _ -> Arrivals.goodbye(table.of(cast.amara()), child));
            }
        }
    }

    private void planVisits(ContentPack pack, VisitingLaptop laptop) {
        schedule.on(plan.from().plusDays(FIRST_WEEK), _ -> laptop.introduce());
        new SampleCertificate(laptop, cast, pack, new SplittableRandom(plan.seed() + 2))
                .plan(schedule, plan.from());
        new SampleVisits(laptop, cast, pack, new SplittableRandom(plan.seed() + 1))
                .plan(schedule, plan.from(), plan.until());
    }

    private void planCourses() {
        var courses = new Courses(table, cast, pictures);
        for (var number = 0; number < courses.count(); number++) {
            var which = number;
            schedule.on(spread(number, courses.count()), day -> courses.take(which, day));
        }
    }

    private void planGoals() {
        var goals = new Goals(table, cast);
        for (var number = 0; number < goals.count(); number++) {
            var which = number;
            schedule.on(spread(number, goals.count()), day -> planGoal(goals, which, day));
        }
    }

    private void planGoal(Goals goals, int number, LocalDate day) {
        var goal = goals.set(number, day);
        schedule.on(day.plusDays(70), later -> goals.settle(number, goal, later));
    }

    private LocalDate spread(int number, int count) {
        return Schedule.between(plan.from(), plan.until(), number * 2 + 1, count * 2);
    }

    private void planInduction(ContentPack pack) {
        var kind = pack.carerKind("primary").orElseThrow();
        var set = pack.inductionSetFor(kind).orElseThrow();
        var induction = new Induction(table, cast, set, teller);
        induction.plan(schedule, plan.induction(), plan.until().minusDays(2), photos);
    }
}
