package org.hearthbook.records.household;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.VisitTiming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One household of a caseload: a row of the table that a social worker or a manager sees first.
///
/// @param carers who fosters there now
/// @param timing when it was visited and should be; empty when nobody fosters there now
/// @param needs everything that waits for whoever looks, the most pressing first
public record HouseholdGlance(
        UUID household,
        String name,
        List<Learning> carers,
        Optional<VisitTiming> timing,
        List<Need> needs,
        Waiting waiting) {

    /// Who needs me first: by what is overdue, then by how much waits, then by name.
    public static final Comparator<HouseholdGlance> WHO_NEEDS_ME =
            Comparator.comparingInt((HouseholdGlance it) -> -it.waiting().overdue())
                    .thenComparing(it -> -it.needs().size())
                    .thenComparing(HouseholdGlance::name)
                    .thenComparing(HouseholdGlance::household);

    /// A carer, and how they stand with their standards; empty when they work through none.
    public record Learning(Person carer, Optional<InductionProgress> progress) {}

    public HouseholdGlance {
        carers = List.copyOf(carers);
        needs = List.copyOf(needs);
    }

    /// As `me` sees it on a day.
    public static HouseholdGlance of(
            Household household, ContentPack pack, UUID me, LocalDate today) {
        var needs = WhatNeedsYou.of(household, pack, me, today);
        var cases = new CaseNeeds(household, pack, today);
        return new HouseholdGlance(
                household.id(),
                household.details().map(HouseholdDetails::name).orElse(""),
                cases.carers().map(it -> learning(household, pack, it, today)).toList(),
                cases.timing(),
                needs,
                Waiting.of(needs));
    }

    private static Learning learning(
            Household household, ContentPack pack, Person carer, LocalDate today) {
        return new Learning(carer, CarerInduction.of(household, pack, carer, today));
    }
}
