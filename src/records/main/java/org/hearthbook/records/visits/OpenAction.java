package org.hearthbook.records.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// An action that was agreed at a visit and is still to do.
public record OpenAction(UUID visit, LocalDate agreedOn, VisitAction action) {

    private static final Comparator<OpenAction> FIRST_DUE_FIRST =
            Comparator.comparing(
                            (OpenAction it) -> it.action().due(),
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(OpenAction::agreedOn)
                    .thenComparing(it -> it.action().id());

    /// Where an action stands among all visits.
    private record Place(UUID visit, UUID action) {}

    /// All that are open, the first due first. An action is open from the first signature under its
    /// visit until it is closed, there or at a later visit.
    public static List<OpenAction> among(Collection<Visit> visits) {
        var there = visits.stream().filter(it -> it.dropped() == null).toList();
        var closed = new HashSet<Place>();
        there.forEach(it -> addClosedIn(it, closed));
        return there.stream()
                .filter(Visit::counts)
                .flatMap(OpenAction::agreedAt)
                .filter(it -> !closed.contains(new Place(it.visit(), it.action().id())))
                .sorted(FIRST_DUE_FIRST)
                .toList();
    }

    private static void addClosedIn(Visit visit, Set<Place> closed) {
        visit.closings().forEach(it -> closed.add(new Place(visit.id(), it.action())));
        visit.page().earlier().stream()
                .filter(EarlierAction::closed)
                .forEach(it -> closed.add(new Place(it.visit(), it.action())));
    }

    private static Stream<OpenAction> agreedAt(Visit visit) {
        return visit.page().actions().stream()
                .map(it -> new OpenAction(visit.id(), visit.on(), it));
    }

    public boolean isOverdue(LocalDate today) {
        return action.isOverdue(today);
    }

    /// Whether `person` is the one who does it.
    public boolean isOf(UUID person) {
        return Objects.equals(action.ownedBy(), person);
    }

    /// As it stands on the page of the next visit before anything is said of it.
    public EarlierAction carriedForward() {
        return new EarlierAction(
                visit, action.id(), action.words(), action.owner(), action.due(), false, "");
    }
}
