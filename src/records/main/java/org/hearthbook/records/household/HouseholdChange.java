package org.hearthbook.records.household;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;

import java.util.List;

/// What can be written about the household as such. The record's id is the household's id.
public sealed interface HouseholdChange extends Body {

    /// A number to ring, one press away.
    ///
    /// @param contact the content pack's id of whose number it is
    record PhoneNumber(String contact, String number) {}

    /// The book begins.
    @Kind("household.begun")
    record Begun(String name) implements HouseholdChange {}

    /// The household is called something else.
    @Kind("household.named")
    record Named(String name) implements HouseholdChange {}

    /// The numbers to ring are these; they take the place of the content pack's.
    @Kind("household.numbers-given")
    record NumbersGiven(List<PhoneNumber> numbers) implements HouseholdChange {
        public NumbersGiven {
            numbers = List.copyOf(numbers);
        }
    }

    /// The household goes by this content pack from now on.
    @Kind("household.pack-adopted")
    record PackAdopted(String pack, int version, String sha256) implements HouseholdChange {}
}
