package org.hearthbook.records.people;

import org.hearthbook.records.changes.Role;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Someone the book knows.
///
/// @param keys every set of public keys they have had, the newest last
/// @param profile what is written under each of the content pack's prompts
/// @param movedOn the day they left, or null while they are here
/// @param head the newest change of this record
public record Person(
        UUID id,
        String name,
        String sayIt,
        String initials,
        Place place,
        List<PublicKeys> keys,
        Map<String, ProfileEntry> profile,
        @Nullable LocalDate movedOn,
        UUID head) {

    public Person {
        keys = List.copyOf(keys);
        profile = Map.copyOf(profile);
    }

    /// What they are to the household when they act.
    public Role role() {
        return switch (place) {
            case Place.Carer _ -> Role.CARER;
            case Place.Worker(var role, _) -> role;
            case Place.Child _, Place.OtherChild _ -> Role.NEWCOMER;
        };
    }

    public Optional<Place.Carer> asCarer() {
        return place instanceof Place.Carer carer ? Optional.of(carer) : Optional.empty();
    }

    /// The initials that were given, or else those of the name.
    public String shortName() {
        return initials.isBlank() ? Initials.of(name) : initials.strip();
    }

    public boolean isChild() {
        return place instanceof Place.Child;
    }

    /// Whether they live or work here now.
    public boolean isHere() {
        return movedOn == null;
    }

    /// The keys they sign with now, if they have been given any.
    public Optional<PublicKeys> newestKeys() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.getLast());
    }

    Person with(UUID newHead, Place newPlace) {
        return new Person(id, name, sayIt, initials, newPlace, keys, profile, movedOn, newHead);
    }

    Person named(UUID newHead, PersonChange.Named to) {
        return new Person(
                id, to.name(), to.sayIt(), to.initials(), place, keys, profile, movedOn, newHead);
    }

    Person withKeys(UUID newHead, List<PublicKeys> newKeys) {
        return new Person(id, name, sayIt, initials, place, newKeys, profile, movedOn, newHead);
    }

    Person withProfile(UUID newHead, Map<String, ProfileEntry> newProfile) {
        return new Person(id, name, sayIt, initials, place, keys, newProfile, movedOn, newHead);
    }

    Person gone(UUID newHead, @Nullable LocalDate on) {
        return new Person(id, name, sayIt, initials, place, keys, profile, on, newHead);
    }
}
