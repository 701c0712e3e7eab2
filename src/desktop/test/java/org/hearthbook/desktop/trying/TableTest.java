package org.hearthbook.desktop.trying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.household.HouseholdGlance;
import org.hearthbook.records.household.Need;
import org.hearthbook.records.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class TableTest {

    @TempDir Path folder;

    @Test
    void joHasABookOfEachFamilyWithItsCarerAndChild() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 2)) {
            var third = table.assign();

            assertEquals(3, table.books().size());
            assertEquals(Role.SUPERVISING_SOCIAL_WORKER, third.book().person().role());
            assertTrue(table.families().stream().allMatch(it -> known(it, it.child()).isHere()));
            assertEquals("The Novak household", glance(third).name());
            assertEquals("Petra Novak", glance(third).carers().getFirst().carer().name());
            assertEquals(0, third.book().bag().toBeSentCount());
        }
    }

    @Test
    void whatACarerDoesComesFromTheirOwnLaptop() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var outcome = family.marksReady("1.2", "We cook together.");

            var toReview =
                    glance(family).needs().stream()
                            .filter(Need.ReviewEvidence.class::isInstance)
                            .map(it -> ((Need.ReviewEvidence) it).evidence().id())
                            .toList();

            assertEquals(List.of(outcome), toReview);
            assertEquals(1, known(family, family.carer()).keys().size());
        }
    }

    @Test
    void aManagerIsHeardWhereTheScreensWantToGo() {
        try (var table = Table.ofAManager(folder.resolve("book"), 1)) {
            var family = table.family(0);

            assertEquals(Role.MANAGER, table.book().person().role());
            var going = Toolkit.inside(() -> table.sitting().going());
            going.to(new Place.Visits());

            assertEquals(List.of(new Table.Step(family.id(), new Place.Visits())), table.steps());
        }
    }

    private static Person known(Family family, UUID person) {
        return family.book().household().person(person).orElseThrow();
    }

    private static HouseholdGlance glance(Family family) {
        var book = family.book();
        return HouseholdGlance.of(book.household(), book.pack(), book.me(), book.today());
    }
}
