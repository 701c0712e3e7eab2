package org.hearthbook.desktop.families;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.HouseholdGlance;
import org.hearthbook.records.household.HouseholdGlance.Learning;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;

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
/// @param heard the day on which the newest entry of its carers came from another laptop
/// @param today the day that all of it is seen on
record Row(
        HouseholdGlance glance,
        boolean isHere,
        String pressing,
        int unsent,
        Optional<LocalDate> heard,
        LocalDate today) {

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

    private static Optional<LocalDate> lastHeard(OpenBook book, HouseholdGlance glance) {
        var carers =
                glance.carers().stream().map(it -> it.carer().id()).collect(Collectors.toSet());
        return book.bag()
                .newestFrom(carers)
                .map(it -> LocalDate.ofInstant(it, book.clock().getZone()));
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
