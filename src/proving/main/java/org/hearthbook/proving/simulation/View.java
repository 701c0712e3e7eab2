package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.household.Household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What somebody sees of a book when they are about to do something.
record View(Home home, Household book, Someone who, Chance chance, Ids ids) {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static final List<String> WORDS =
            List.of("bath", "story", "bus", "soup", "football", "plaits", "Gran", "rain", "school");

    UUID newRecord() {
        return ids.next();
    }

    UUID me() {
        return who.member();
    }

    /// A few words that carry the household's mark.
    String words() {
        return home.mark() + " " + chance.pick(WORDS) + " " + chance.below(10_000);
    }

    /// A text, now and then a long one.
    String text() {
        return chance.oneIn(25)
                ? (words() + " ").repeat((int) chance.between(20, 400))
                : words() + ", " + words();
    }

    LocalDate day() {
        return MONDAY.minusDays(chance.below(300));
    }
}
