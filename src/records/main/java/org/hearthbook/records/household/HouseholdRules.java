package org.hearthbook.records.household;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Rules;
import org.hearthbook.records.changes.Texts;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may say what about the household as such.
public final class HouseholdRules implements Rules<HouseholdDetails, HouseholdChange> {

    @Override
    public Class<HouseholdChange> bodies() {
        return HouseholdChange.class;
    }

    @Override
    public Optional<Refusal> refusal(
            @Nullable HouseholdDetails details, HouseholdChange body, Change change, Actor who) {
        if (!change.record().equals(change.household())) {
            return Optional.of(Refusal.because("anotherPage"));
        }
        if (body instanceof HouseholdChange.Begun(var name)) {
            return details == null
                    ? Texts.refuseUnlessWritten(name, "nameNeeded")
                    : Optional.of(Refusal.because("alreadyThere"));
        }
        if (details == null) {
            return Optional.of(Refusal.because("noSuchRecord"));
        }
        return who.isCarer() || who.isService()
                ? refuseNext(body)
                : Optional.of(Refusal.because("notOfThisHousehold"));
    }

    private static Optional<Refusal> refuseNext(HouseholdChange body) {
        return switch (body) {
            case HouseholdChange.Begun _ -> Optional.of(Refusal.because("alreadyThere"));
            case HouseholdChange.Named(var name) -> Texts.refuseUnlessWritten(name, "nameNeeded");
            case HouseholdChange.NumbersGiven _, HouseholdChange.PackAdopted _ -> Optional.empty();
        };
    }

    @Override
    public @Nullable HouseholdDetails next(
            @Nullable HouseholdDetails details, HouseholdChange body, Change change) {
        if (details == null) {
            return body instanceof HouseholdChange.Begun(var name)
                    ? new HouseholdDetails(change.record(), name, Map.of(), null, change.id())
                    : null;
        }
        var id = details.id();
        var head = change.id();
        return switch (body) {
            case HouseholdChange.Begun _ -> details;
            case HouseholdChange.Named(var name) ->
                    new HouseholdDetails(id, name, details.numbers(), details.packSha256(), head);
            case HouseholdChange.NumbersGiven(var numbers) ->
                    new HouseholdDetails(
                            id, details.name(), byContact(numbers), details.packSha256(), head);
            case HouseholdChange.PackAdopted(_, _, var sha256) ->
                    new HouseholdDetails(id, details.name(), details.numbers(), sha256, head);
        };
    }

    private static Map<String, String> byContact(List<HouseholdChange.PhoneNumber> numbers) {
        var byContact = new LinkedHashMap<String, String>();
        numbers.forEach(it -> byContact.put(it.contact(), it.number()));
        return byContact;
    }
}
