package org.hearthbook.laptop.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.household.CaseNeed;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.household.HouseholdGlance;
import org.hearthbook.records.household.NotesToRead;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.visits.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class CaseloadTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 20);
    private static final int FAMILIES = 8;
    private static final int CHANGES = 600;
    private static final CaseloadPlan PLAN = new CaseloadPlan(FAMILIES, CHANGES, 7, UNTIL);
    private static final List<Integer> PERCENTS = new ArrayList<>();

    @TempDir private static Path folder;
    private static Sampling.Made made = new Sampling.Made(List.of(), 0, 0, 0);
    private static Book book;
    private static OpenBook first;

    @BeforeAll
    static void makeItUpAndSignIn() {
        try (var words = Passphrase.of("copper kettle on the step")) {
            var sampling = Caseload.make(folder, PLAN, words, Desk.real(), PERCENTS::add);
            made = assertInstanceOf(Sampling.Made.class, sampling, sampling::toString);
            book = assertInstanceOf(BookOpening.Opened.class, open()).book();
            var me = made.people().getFirst().person();
            first = assertInstanceOf(SignIn.SignedIn.class, book.signIn(me, words)).book();
        }
    }

    private static BookOpening open() {
        return Book.open(folder, Desk.real());
    }

    @AfterAll
    static void lock() {
        first.close();
        book.close();
    }

    private static List<Household> households() {
        return first.bookcase().openAll().stream().map(OpenBook::household).toList();
    }

    @Test
    void isOfTheSizeThatWasAskedFor() {
        assertEquals(List.of("Éilis"), made.people().stream().map(it -> it.name()).toList());
        assertEquals(FAMILIES, households().size());
        for (var household : households()) {
            assertEquals(CHANGES, household.size() - 1, "besides the keys of this laptop");
            assertEquals(List.of(), household.unplaced());
        }
        assertEquals(100, PERCENTS.getLast());
    }

    @Test
    void isInManyScriptsAndPlainlyMadeUp() {
        var names =
                households().stream()
                        .map(it -> it.details().map(HouseholdDetails::name).orElseThrow())
                        .toList();

        assertEquals(FAMILIES, new HashSet<>(names).size());
        names.forEach(it -> assertTrue(it.endsWith("(made up)"), it));
        var scripts =
                String.join("", names)
                        .codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .collect(Collectors.toSet());
        assertTrue(scripts.size() >= 7, scripts::toString);
    }

    @Test
    void isVisitedAboutMonthlyWithReadNotesAndBothNames() {
        for (var household : households()) {
            var visits = household.visits();
            assertFalse(visits.isEmpty());
            assertTrue(visits.stream().anyMatch(Visit::isSignedByBoth));
            visits.forEach(visit ->
                    visit.page()
                            .read()
                            .forEach(it -> assertTrue(NotesToRead.isStillSo(household, it))));
        }
        assertTrue(
                households().stream()
                        .flatMap(it -> it.visits().stream())
                        .anyMatch(it -> !it.page().announced()));
    }

    @Test
    void differsInHowFarTheCarersAre() {
        var certificates = households().stream().flatMap(it -> it.certificates().stream()).toList();

        assertEquals(1, certificates.stream().filter(Certificate::isSigned).count());
        var needs =
                households().stream()
                        .map(it -> HouseholdGlance.of(it, first.pack(), first.me(), UNTIL))
                        .flatMap(it -> it.needs().stream())
                        .filter(CaseNeed.class::isInstance)
                        .map(Object::getClass)
                        .collect(Collectors.toSet());
        assertTrue(needs.size() >= 3, needs::toString);
    }

    @Test
    void hasNothingToSendButTheKeysOfThisLaptop() {
        first.bookcase().openAll().forEach(it -> assertEquals(1, it.bag().toBeSentCount()));
    }

    @Test
    void findsWordsInEveryBook() {
        var found =
                first.bookcase().openAll().stream()
                        .filter(it -> !it.find("school", 5).isEmpty())
                        .count();

        assertEquals(FAMILIES, found);
    }

    @Test
    void takesNoFolderInWhichABookIs() {
        try (var words = Passphrase.of("copper kettle on the step")) {
            var sampling = Caseload.make(folder, PLAN, words, Desk.real(), _ -> {});

            assertInstanceOf(Sampling.NoPlace.class, sampling);
        }
    }

    @Test
    void refusesPlansThatAreNoCaseload() {
        assertThrows(IllegalArgumentException.class, () -> new CaseloadPlan(0, CHANGES, 1, UNTIL));
        assertThrows(IllegalArgumentException.class, () -> new CaseloadPlan(1, 10, 1, UNTIL));
        assertFalse(CaseloadPlan.isPossible(CaseloadPlan.MOST_FAMILIES + 1, CHANGES));
    }

    @Test
    void tellsStoriesOfManySizes() {
        for (var size : List.of(50, 120, 2000)) {
            var plan = new CaseloadPlan(3, size, 3, UNTIL);
            IntStream.range(0, 11)
                    .forEach(it -> assertEquals(size, told(plan, it), "family " + it));
        }
    }

    private static int told(CaseloadPlan plan, int number) {
        var clock = new SampleClock(UNTIL, ZoneOffset.UTC);
        var row = Phrases.read("families.txt").rows().get(number);
        try (var pens = new Pens(clock, new SecureRandom())) {
            var there = new Elsewhere(new Household(pens.newId()), pens);
            var pack = ContentPacks.shipped();
            new FamilyStory(there, clock, plan, row, number, pack).tell(there.newId());
            return there.count();
        }
    }
}
