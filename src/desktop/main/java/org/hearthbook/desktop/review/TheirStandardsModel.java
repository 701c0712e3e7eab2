package org.hearthbook.desktop.review;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How one carer of a household stands with their standards, for those who review them.
public final class TheirStandardsModel {

    private final Sitting sitting;
    private final TheirSet theirs;

    public TheirStandardsModel(Sitting sitting, UUID carer) {
        this.sitting = sitting;
        theirs = TheirSet.of(sitting.book(), carer);
    }

    public Person carer() {
        return theirs.carer();
    }

    /// Every carer of the household who works through a set, to switch between.
    public List<Person> carers() {
        return theirs.carers();
    }

    public Optional<InductionProgress> progress() {
        return theirs.progress();
    }

    /// What waits to be read, in the order of the workbook.
    public List<OutcomeProgress> ready() {
        return theirs.ready();
    }

    public void open(String code) {
        sitting.going().to(new Place.TheirOutcome(carer().id(), code));
    }

    public void openCompletion() {
        sitting.going().to(new Place.Completion(carer().id()));
    }

    public void turnTo(Person other) {
        sitting.going().to(new Place.TheirStandards(other.id()));
    }
}
