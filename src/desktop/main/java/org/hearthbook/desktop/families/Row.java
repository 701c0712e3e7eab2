package org.hearthbook.desktop.families;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.HouseholdGlance;
import org.hearthbook.records.household.HouseholdGlance.Learning;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One household in the table.
///
/// @param isHere whether its book has come from the service and can be opened
/// @param pressing the most pressing of what waits, in words; empty when nothing does
/// @param unsent how many changes made on this laptop the service does not have
/// @param heard when there was a sign of its carers from another laptop
/// @param today the day that all of it is seen on
record Row(
        HouseholdGlance glance,
        boolean isHere,
        String pressing,
        int unsent,
        Optional<Heard> heard,
        LocalDate today) {

    /// The last sign of a household's carers.
    ///
    /// @param isContact whether their laptop was heard then, or only their newest entry is known
    record Heard(Instant at, boolean isContact, String words) {}

    /// As whoever is signed in sees it. Reads the whole book, so not for the window's own thread.
    static Row of(OpenBook book, NeedWords words) {
        var glance = HouseholdGlance.of(book.household(), book.pack(), book.me(), book.today());
        var pressing = glance.needs().stream().findFirst().map(it -> words.say(book, it));
        return new Row(
                glance,
                book.isIntroduced(),
                pressing.orElse(""),
                book.bag().toBeSentCount(),
                lastHeard(book, glance),
                book.today());
    }

    /// A service that says nothing of laptops still shows what came from them.
    private static Optional<Heard> lastHeard(OpenBook book, HouseholdGlance glance) {
        return book.bag()
                .contact()
                .map(it -> new Heard(it, true, SpokenMoment.sayShort(it, book.clock())))
                .or(() -> newestEntry(book, glance));
    }

    private static Optional<Heard> newestEntry(OpenBook book, HouseholdGlance glance) {
        var carers =
                glance.carers().stream().map(it -> it.carer().id()).collect(Collectors.toSet());
        return book.bag().newestFrom(carers).map(it -> new Heard(it, false, day(it, book)));
    }

    private static String day(Instant at, OpenBook book) {
        return SpokenDate.sayShort(LocalDate.ofInstant(at, book.clock().getZone()));
    }

    UUID household() {
        return glance.household();
    }

    String name() {
        return glance.name();
    }

    List<String> carers() {
        return glance.carers().stream().map(Learning::carer).map(Person::name).toList();
    }

    boolean needsMe() {
        return !glance.needs().isEmpty();
    }

    /// Whether every word of `typed` begins a word of the household's name or of a carer's.
    boolean isCalled(String typed) {
        var words =
                Stream.concat(Stream.of(name()), carers().stream()).flatMap(Row::words).toList();
        return words(typed).allMatch(it -> words.stream().anyMatch(word -> word.startsWith(it)));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).strip().split("[\\s'-]+"));
    }

    /// Days until the first of the carers' last days; most when nobody has one to come.
    long daysLeft() {
        return inductions()
                .filter(it -> !it.isCertified())
                .flatMap(it -> it.daysLeft().stream())
                .min(Long::compare)
                .orElse(Long.MAX_VALUE);
    }

    /// How its carers stand, those who work through standards.
    Stream<InductionProgress> inductions() {
        return glance.carers().stream().flatMap(it -> it.progress().stream());
    }

    Optional<LocalDate> due() {
        return glance.timing().map(it -> it.due());
    }

    Optional<LocalDate> unannouncedDue() {
        return glance.timing().map(it -> it.unannouncedDue());
    }
}
