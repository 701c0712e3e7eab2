package org.hearthbook.laptop.sample;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The home visits of the last two years. At most of them the carer writes and the social worker
/// draws her name; twice a year she sits down herself, reads the notes, and confirms what she drew.
/// They write on the laptop that she brings, and it goes into the book by hand.
final class SampleVisits {

    private static final int WEEKS_BETWEEN = 4;
    private static final int A_YEAR = 13;
    private static final int YEARS = 2;

    private final Table table;
    private final Cast cast;
    private final Pens pens;
    private final VisitMaking making;

    SampleVisits(Table table, Cast cast, Pens pens, ContentPack pack, RandomGenerator chance) {
        this.table = table;
        this.cast = cast;
        this.pens = pens;
        var story = new Storyteller(Phrases.read("visits.txt"), chance);
        making = new VisitMaking(pack, story, pens::newId);
    }

    /// Puts them into `schedule`: about monthly, and once a year unannounced. Each year's last and
    /// its seventh from the end are the social worker's own.
    void plan(Schedule schedule, LocalDate from, LocalDate until) {
        var first =
                Stream.of(until.minusYears(YEARS), from.plusWeeks(WEEKS_BETWEEN))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        schedule.on(first, _ -> introduce());
        var last = until.minusDays(9);
        for (var back = 0; back < YEARS * A_YEAR; back++) {
            var day = last.minusWeeks((long) WEEKS_BETWEEN * back);
            if (day.isAfter(first)) {
                var place = back % A_YEAR;
                var isHers = place == 0 || place == 6;
                schedule.on(day, it -> visit(it, isHers, place != 3));
            }
        }
    }

    /// Makes the keys known that they sign with on that laptop.
    private void introduce() {
        var there = elsewhere();
        Stream.of(cast.amara(), cast.worker()).forEach(it -> there.write(it, it, pens.give(it)));
        bring(there);
    }

    private void visit(LocalDate day, boolean isHers, boolean isAnnounced) {
        var there = elsewhere();
        var visit = pens.newId();
        var written = making.at(household(), person(cast.worker()), day, isAnnounced);
        if (isHers) {
            sitDown(there, visit, written);
        } else {
            write(there, visit, written);
        }
        bring(there);
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

    private VisitChange signed(Elsewhere there, UUID visit, UUID person) {
        var name = person(person).name();
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

    /// The people and the visits of the book as it stands.
    private Elsewhere elsewhere() {
        var known = new HashSet<UUID>();
        household().people().forEach(it -> known.add(it.id()));
        household().visits().forEach(it -> known.add(it.id()));
        return new Elsewhere(household().only(known), pens);
    }

    private void bring(Elsewhere there) {
        there.bringTo(table.of(cast.amara()).book(), cast.worker());
    }

    private Household household() {
        return table.of(cast.amara()).household();
    }

    private Person person(UUID id) {
        return household().person(id).orElseThrow();
    }
}
