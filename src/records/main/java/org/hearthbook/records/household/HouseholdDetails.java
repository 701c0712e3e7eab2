package org.hearthbook.records.household;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/// What the household is called, whom it rings, and which content pack it goes by.
///
/// @param numbers by the content pack's id of the contact
/// @param packSha256 the hash of the content pack that was last adopted, or null
public record HouseholdDetails(
        UUID id, String name, Map<String, String> numbers, @Nullable String packSha256, UUID head) {

    public HouseholdDetails {
        numbers = Map.copyOf(numbers);
    }
}
