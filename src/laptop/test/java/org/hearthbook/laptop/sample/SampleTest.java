package org.hearthbook.laptop.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.household.NotesToRead;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.Stage;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

final class SampleTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);
    private static final SamplePlan PLAN = new SamplePlan(2, 7, UNTIL);

    @TempDir static Path folder;
    private static Book book;
    private static OpenBook amara;
    private static Sampling.Made made;

    @BeforeAll
    static void make() {
        made = make(folder.resolve("first"), PLAN);
        book = ((BookOpening.Opened) Book.open(folder.resolve("first"), Desk.real())).book();
        amara = signIn(book, 0);
    }

    @AfterAll
    static void leave() {
        amara.close();
        book.close();
    }

    private static Sampling.Made make(Path where, SamplePlan plan) {
        var percents = new ArrayList<Integer>();
        var sampling = Sample.make(where, plan, words(), Desk.real(), percents::add);
        assertEquals(100, percents.getLast());
        return assertInstanceOf(Sampling.Made.class, sampling);
    }

    private static Passphrase words() {
        return Passphrase.of("purple kettle on the hob");
    }

    private static OpenBook signIn(Book book, int which) {
        var person = book.people().get(which).person();
        return assertInstanceOf(SignIn.SignedIn.class, book.signIn(person, words())).book();
    }

    @Test
    void tellsOfAHouseholdWithoutAStepThatTheRulesForbid() {
        assertEquals(List.of(), amara.damage());
        assertTrue(amara.household().unplaced().isEmpty());
        assertEquals(made.changes(), amara.household().size());
        assertEquals(made.notes(), amara.household().notes().size());
        assertTrue(made.changes() > 1500L * PLAN.years(), made::toString);
    }

    @Test
    void namesItsPeopleInSeveralScripts() {
        var scripts =
                amara.household().people().stream()
                        .map(Person::name)
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(List.of("ARABIC", "CYRILLIC", "ETHIOPIC", "LATIN"), List.copyOf(scripts));
        assertEquals("Amara Example", amara.person().name());
        assertEquals(3, book.people().size());
    }

    @Test
    void leavesTheOutcomesInMixedStates() {
        assertEquals(
                Map.of(
                        Stage.ACCEPTED,
                        20L,
                        Stage.RETURNED,
                        3L,
                        Stage.READY,
                        5L,
                        Stage.DRAFTING,
                        6L),
                stages(evidenceOf(amara.me())));
        assertTrue(
                amara.household().evidence().stream()
                        .allMatch(it -> it.account().length() <= 2000));
    }

    @Test
    void certifiesTheSecondCarerInTheirFirstYear() {
        var certificate = amara.household().certificates().iterator().next();
        var evidence = evidenceOf(certificate.carer());

        assertEquals(1, amara.household().certificates().size());
        assertTrue(certificate.isSigned());
        assertEquals(Map.of(Stage.ACCEPTED, (long) evidence.size()), stages(evidence));
        assertEquals(
                "Tomasz Przykład",
                amara.household().person(certificate.carer()).orElseThrow().name());
    }

    private static List<Evidence> evidenceOf(UUID carer) {
        return amara.household().evidence().stream()
                .filter(it -> it.carer().equals(carer))
                .toList();
    }

    private static Map<Stage, Long> stages(Collection<Evidence> evidence) {
        var stages = new EnumMap<Stage, Long>(Stage.class);
        evidence.forEach(it -> stages.merge(it.stage(), 1L, Long::sum));
        return stages;
    }

    @Test
    void hasSignedAndCountersignedWhatIsInForce() {
        var stages =
                amara.household().agreements().stream().map(Agreement::stage).sorted().toList();

        assertEquals(
                List.of(
                        Agreement.Stage.COUNTERSIGNED,
                        Agreement.Stage.COUNTERSIGNED,
                        Agreement.Stage.SUPERSEDED,
                        Agreement.Stage.SUPERSEDED),
                stages);
    }

    @Test
    void isVisitedAboutMonthlyAndOnceAYearUnannounced() {
        var visits = amara.household().visits();

        assertTrue(visits.size() >= 22, "visits " + visits.size());
        assertTrue(visits.stream().allMatch(Visit::isSignedByBoth));
        assertEquals(PLAN.years(), visits.stream().filter(it -> !it.page().announced()).count());
        assertTrue(visits.stream().allMatch(it -> it.stage() == Visit.Stage.SIGNED));
        var read = visits.stream().flatMap(it -> it.page().read().stream()).toList();
        assertEquals(2 * PLAN.years(), read.size());
        read.forEach(it -> assertTrue(NotesToRead.isStillSo(amara.household(), it)));
    }

    @Test
    void writesNotesOfEveryUsualKindOnMostDays() {
        var notes = amara.household().notes();
        var days = notes.stream().map(it -> it.wording().happenedOn()).distinct().count();
        var kinds = notes.stream().map(it -> it.wording().kind()).distinct().toList();

        assertTrue(days > 365 * PLAN.years() * 0.8, "days " + days);
        assertTrue(kinds.size() >= 12, kinds::toString);
        assertTrue(notes.stream().anyMatch(it -> !it.quotes().isEmpty()));
        assertTrue(notes.stream().anyMatch(it -> it.versions().size() > 1));
        assertTrue(notes.stream().anyMatch(it -> !it.checks().isEmpty()));
        assertTrue(notes.stream().noneMatch(it -> it.wording().text().contains("{")));
    }

    @Test
    void keepsPhotosAndCertificatesThatCanBeSeen() throws IOException {
        var files = amara.household().files();
        var photos = files.stream().filter(it -> it.mediaType().equals("image/jpeg")).toList();

        assertEquals(25, amara.household().training().size());
        assertEquals(PLAN.photos() + 25, files.size());
        assertEquals(23 + PLAN.photos(), photos.size());
        try (var in = amara.files().open(photos.getFirst())) {
            assertEquals(1280, ImageIO.read(in).getWidth());
        }
    }

    @Test
    void writesEveryChangeOnItsOwnDay() {
        var days =
                amara.household().notes().stream()
                        .map(it -> it.versions().getFirst().moment().at())
                        .map(it -> LocalDate.ofInstant(it, amara.clock().getZone()))
                        .toList();
        var told = amara.household().notes().stream().map(it -> it.wording().happenedOn()).toList();

        assertEquals(told, days);
    }

    @Test
    void makesNothingWhereABookIsAlready() {
        var sampling = Sample.make(folder.resolve("first"), PLAN, words(), Desk.real(), _ -> {});

        assertInstanceOf(Sampling.NoPlace.class, sampling);
    }
}
