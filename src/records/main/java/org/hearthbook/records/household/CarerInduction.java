package org.hearthbook.records.household;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Finds everything in a household that belongs to a carer's set of standards.
public final class CarerInduction {

    private CarerInduction() {}

    /// How `carer` stands with the set that carers of their kind work through; empty when they work
    /// through none.
    public static Optional<InductionProgress> of(
            Household household, ContentPack pack, Person carer, LocalDate today) {
        return carer.asCarer()
                .flatMap(place ->
                        pack.carerKind(place.carerKind())
                                .flatMap(pack::inductionSetFor)
                                .map(it -> of(household, it, carer.id(), place, today)));
    }

    private static InductionProgress of(
            Household household, InductionSet set, UUID carer, Place.Carer place, LocalDate today) {
        var theirs = household.evidence().stream().filter(it -> it.carer().equals(carer)).toList();
        var certificate =
                household
                        .certificate(Certificate.idFor(household.id(), carer, set.id()))
                        .orElse(null);
        return InductionProgress.of(set, place.approvedOn(), theirs, certificate, today);
    }
}
