package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.people.Person;

import java.util.List;

/// How one carer stands on their agreement: at a glance, who has signed what.
public record WhoSigned(Person carer, AgreementStanding standing) {

    /// Every carer who is here.
    public static List<WhoSigned> in(Household household, ContentPack pack) {
        return household.people().stream()
                .filter(it -> it.isHere() && it.asCarer().isPresent())
                .map(it -> new WhoSigned(it, standing(household, pack, it)))
                .toList();
    }

    private static AgreementStanding standing(Household household, ContentPack pack, Person carer) {
        return AgreementStanding.of(household.id(), carer, pack, household.agreements());
    }
}
