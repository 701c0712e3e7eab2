package org.hearthbook.laptop.sample;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The home visits of the last two years. At most of them the carer writes and the social worker
/// draws her name; twice a year she sits down herself, reads the notes, and confirms what she drew.
/// They write on the laptop that she brings, and it goes into the book by hand.
final class SampleVisits {

    private static final int WEEKS_BETWEEN = 4;
    private static final int A_YEAR = 13;
    private static final int YEARS = 2;

    private final VisitingLaptop laptop;
    private final Cast cast;
    private final VisitMaking making;

    SampleVisits(VisitingLaptop laptop, Cast cast, ContentPack pack, RandomGenerator chance) {
        this.laptop = laptop;
        this.cast = cast;
        var story = new Storyteller(Phrases.read("visits.txt"), chance);
        making = new VisitMaking(pack, story, laptop::newId);
    }

    /// Puts them into `schedule`: about monthly, and once a year unannounced. Each year's last and
    /// its seventh from the end are the social worker's own.
    void plan(Schedule schedule, LocalDate from, LocalDate until) {
        var first = until.minusYears(YEARS);
        var last = until.minusDays(9);
        for (var back = 0; back < YEARS * A_YEAR; back++) {
            var day = last.minusWeeks((long) WEEKS_BETWEEN * back);
            if (!day.isBefore(first) && day.isAfter(from.plusWeeks(WEEKS_BETWEEN))) {
                var place = back % A_YEAR;
                var isHers = place == 0 || place == 6;
                schedule.on(day, it -> visit(it, isHers, place != 3));
            }
        }
    }

    private void visit(LocalDate day, boolean isHers, boolean isAnnounced) {
        var there = laptop.open();
        var visit = laptop.newId();
        var worker = laptop.person(cast.worker());
        var written = making.at(laptop.household(), worker, day, isAnnounced);
        if (isHers) {
            sitDown(there, visit, written);
        } else {
            write(there, visit, written);
        }
        laptop.bring(there);
    }

    /// The carer writes, with the social worker beside her.
    private void write(Elsewhere there, UUID visit, List<VisitChange> written) {
        written.stream()
                .filter(it -> !(it instanceof VisitChange.NotesRead))
                .forEach(it -> there.write(cast.amara(), visit, it));
        there.write(cast.amara(), visit, signed(there, visit, cast.amara()));
        there.write(cast.amara(), visit, drawn(there, visit));
    }

    /// The social worker writes, and the carer signs after her.
    private void sitDown(Elsewhere there, UUID visit, List<VisitChange> written) {
        written.forEach(it -> there.write(cast.worker(), visit, it));
        there.write(cast.worker(), visit, signed(there, visit, cast.worker()));
        there.household().visits().stream()
                .filter(it -> it.stage() == Visit.Stage.TO_BE_CONFIRMED)
                .forEach(it -> there.write(cast.worker(), it.id(), confirmed(it)));
        there.write(cast.amara(), visit, signed(there, visit, cast.amara()));
    }

    private static VisitChange signed(Elsewhere there, UUID visit, UUID person) {
        var name = there.household().person(person).orElseThrow().name();
        return new VisitChange.Signed(textOf(there, visit), name, Scrawl.of(name));
    }

    private VisitChange drawn(Elsewhere there, UUID visit) {
        var mark = Scrawl.of(Cast.WORKER);
        return new VisitChange.Drawn(cast.worker(), textOf(there, visit), Cast.WORKER, mark);
    }

    private static Body confirmed(Visit visit) {
        return new VisitChange.Confirmed(visit.textSha256());
    }

    private static String textOf(Elsewhere there, UUID visit) {
        return there.household().visit(visit).orElseThrow().textSha256();
    }
}
