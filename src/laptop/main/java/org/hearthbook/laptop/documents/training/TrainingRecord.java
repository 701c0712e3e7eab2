package org.hearthbook.laptop.documents.training;

import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.Training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything that a carer's training record prints.
///
/// @param courses the newest first
public record TrainingRecord(
        Household household,
        ContentPack pack,
        Person carer,
        Place.Carer place,
        CarerKind kind,
        LocalDate today,
        List<Asked> asked,
        List<Training> courses,
        List<Goal> goals) {

    public TrainingRecord {
        asked = List.copyOf(asked);
        courses = List.copyOf(courses);
        goals = List.copyOf(goals);
    }

    /// The record as it stands today; empty for someone who is no carer here.
    public static Optional<TrainingRecord> of(
            Household household, ContentPack pack, UUID carer, LocalDate today) {
        return household
                .person(carer)
                .flatMap(person ->
                        person.asCarer().flatMap(it -> of(household, pack, person, it, today)));
    }

    private static Optional<TrainingRecord> of(
            Household household,
            ContentPack pack,
            Person carer,
            Place.Carer place,
            LocalDate today) {
        var courses =
                household.training().stream()
                        .filter(it -> it.carer().equals(carer.id()) && !it.isRemoved())
                        .sorted(Comparator.comparing(TrainingRecord::on).reversed())
                        .toList();
        var goals = household.goals().stream().filter(it -> it.carer().equals(carer.id())).toList();
        return pack.carerKind(place.carerKind())
                .map(kind ->
                        new TrainingRecord(
                                household,
                                pack,
                                carer,
                                place,
                                kind,
                                today,
                                Asked.of(place.approvedOn(), kind, courses, today),
                                courses,
                                goals));
    }

    List<KeptFile> certificates(Training training) {
        return training.course().certificates().stream()
                .flatMap(it -> household.file(it).stream())
                .toList();
    }

    private static LocalDate on(Training training) {
        return training.course().on();
    }
}
