package org.hearthbook.desktop.waiting;

import static org.hearthbook.desktop.trying.Evening.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.household.CaseNeed;
import org.hearthbook.records.household.NotesToRead;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.RequirementStanding;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitTiming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class CaseWordsTest {

    private static final VisitTiming TIMING =
            new VisitTiming(null, null, MONDAY.minusDays(2), MONDAY.plusDays(40));

    @TempDir Path folder;

    @Test
    void everyNeedIsSaidInWordsAndLeadsToWhereItIsSeenTo() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var visit = begunVisit(family.book());
            var places = places(family, visit);
            var words = new WaitingWords(family.book());

            places.forEach((need, place) -> assertEquals(place, words.say(need).place()));
            for (var need : places.keySet()) {
                var said = words.say(need);
                assertFalse(said.what().isBlank() || said.what().contains("{"), said.what());
                assertFalse(said.why().isBlank() || said.why().contains("{"), said.why());
                assertFalse(said.press().isBlank(), said.press());
            }
            assertEquals(
                    Set.of(CaseNeed.class.getPermittedSubclasses()),
                    places.keySet().stream().map(Object::getClass).collect(Collectors.toSet()));
        }
    }

    @Test
    void whatIsLateStandsOutAndSaysSo() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var words = new WaitingWords(table.book());

            var late = words.say(new CaseNeed.VisitDue(TIMING, true));
            var soon = words.say(new CaseNeed.VisitDue(TIMING, false));

            assertEquals("A visit was due by Saturday 27 February 2027", late.what());
            assertTrue(late.pressing());
            assertEquals("A visit is due by Saturday 27 February 2027", soon.what());
            assertFalse(soon.pressing());
            assertEquals("The last visit: never yet.", soon.why());
        }
    }

    private static UUID begunVisit(OpenBook book) {
        var id = book.newId();
        var begun = new VisitChange.Begun(book.me(), "Jo Example", MONDAY, true);
        Evening.must(book.act(Act.on(id, begun)));
        return id;
    }

    private static Map<CaseNeed, Place> places(Family family, UUID visit) {
        var book = family.book();
        var household = book.household();
        var carer = household.person(family.carer()).orElseThrow();
        var progress = progress(book, carer);
        var theirSet = new Place.Completion(carer.id());
        var moment = new Moment(book.newId(), Table.MIA, Instant.EPOCH);
        var places = new LinkedHashMap<CaseNeed, Place>();
        places.put(new CaseNeed.VisitDue(TIMING, true), new Place.Visits());
        places.put(new CaseNeed.UnannouncedVisitDue(TIMING, false), new Place.Visits());
        places.put(
                new CaseNeed.FinishVisit(household.visit(visit).orElseThrow()),
                new Place.OneVisit(visit));
        places.put(
                new CaseNeed.AwaitSignature(carer, new AgreementStanding.NothingToSign()),
                new Place.Agreement());
        places.put(new CaseNeed.TrainingDue(carer, asked(book)), new Place.Training());
        places.put(new CaseNeed.ActionOpen(action(visit), true), new Place.Visits());
        places.put(new CaseNeed.ReadNotes(NotesToRead.in(household)), new Place.Notes());
        places.put(
                new CaseNeed.DeadlineNears(carer, progress), new Place.TheirStandards(carer.id()));
        places.put(new CaseNeed.RecommendSet(carer, progress), theirSet);
        var more = new Certificate.SentBack("What about 1.2?", moment);
        places.put(new CaseNeed.AnswerManager(carer, more), theirSet);
        places.put(new CaseNeed.SignCertificate(carer, progress), theirSet);
        return places;
    }

    private static InductionProgress progress(OpenBook book, Person carer) {
        var today = book.today();
        return CarerInduction.of(book.household(), book.pack(), carer, today).orElseThrow();
    }

    private static Asked asked(OpenBook book) {
        var primary = book.pack().carerKind("primary").orElseThrow();
        var requirement = primary.training().getFirst();
        return new Asked(requirement, new RequirementStanding.Overdue(MONDAY, true));
    }

    private static OpenAction action(UUID visit) {
        var action = new VisitAction(visit, "Fit a smoke alarm", "Jo", null, MONDAY);
        return new OpenAction(visit, MONDAY, action);
    }
}
