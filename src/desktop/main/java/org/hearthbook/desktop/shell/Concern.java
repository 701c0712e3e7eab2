package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.records.household.Household;

import java.util.Set;
import java.util.UUID;

/// Which places show something of the records that changed.
final class Concern {

    private final Household household;

    Concern(Household household) {
        this.household = household;
    }

    /// Whether what is shown at `place` may be another once `records` changed.
    boolean shows(Place place, Set<UUID> records) {
        return switch (place) {
            case Place.Home() -> true;
            case Place.Visits() -> records.stream().anyMatch(it -> household.visit(it).isPresent());
            case Place.OneVisit(var visit) -> records.contains(visit);
            case Place.TheirStandards _, Place.Completion _, Place.Standards() ->
                    records.stream()
                            .anyMatch(it ->
                                    household.evidence(it).isPresent()
                                            || household.certificate(it).isPresent());
            case Place.TheirOutcome(_, var code) -> records.stream().anyMatch(it -> isOf(code, it));
            case Place.Notes() -> records.stream().anyMatch(it -> household.note(it).isPresent());
            case Place.OneNote(var note) -> records.contains(note);
            case Place.OneOutcome(var code) -> records.stream().anyMatch(it -> isOf(code, it));
            case Place.Training() -> records.stream().anyMatch(this::isTraining);
            case Place.OneCourse(var training) -> records.contains(training);
            case Place.Agreement() ->
                    records.stream().anyMatch(it -> household.agreement(it).isPresent());
            case Place.People() ->
                    records.stream().anyMatch(it -> household.person(it).isPresent());
            case Place.OnePerson(var person) -> records.contains(person);
            case Place.Families(),
                    Place.WriteNote(),
                    Place.BeginVisit(),
                    Place.AddCourse _,
                    Place.Numbers(),
                    Place.Service(),
                    Place.Attention(),
                    Place.Connect(),
                    Place.Help(),
                    Place.Settings() ->
                    false;
        };
    }

    private boolean isOf(String code, UUID record) {
        return household.evidence(record).filter(it -> it.outcome().equals(code)).isPresent();
    }

    private boolean isTraining(UUID record) {
        return household.training(record).isPresent() || household.goal(record).isPresent();
    }
}
