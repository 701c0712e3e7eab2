package org.hearthbook.desktop.shell;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.visits.Visit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells what another laptop wrote from what was written here.
final class FromElsewhere {

    private final Household household;
    private final UUID laptop;
    private final Map<UUID, UUID> newest = new ConcurrentHashMap<>();

    /// What is in `book` by now is no news any more.
    FromElsewhere(OpenBook book) {
        household = book.household();
        laptop = book.bookcase().laptop();
        Stream.of(
                        household.notes().stream().map(Note::id),
                        household.evidence().stream().map(Evidence::id),
                        household.certificates().stream().map(Certificate::id),
                        household.visits().stream().map(Visit::id),
                        household.training().stream().map(Training::id),
                        household.people().stream().map(Person::id))
                .flatMap(it -> it)
                .forEach(this::isNews);
    }

    /// Those of `records` in which another laptop wrote since this was asked last.
    Set<UUID> news(Set<UUID> records) {
        return records.stream().filter(this::isNews).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isNews(UUID record) {
        return newestFromElsewhere(record)
                .filter(it -> !it.equals(newest.put(record, it)))
                .isPresent();
    }

    private Optional<UUID> newestFromElsewhere(UUID record) {
        return household.history(record).reversed().stream()
                .map(Written::change)
                .filter(it -> !it.on().equals(laptop))
                .map(Change::id)
                .findFirst();
    }
}
