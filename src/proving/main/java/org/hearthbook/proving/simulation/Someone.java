package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.PublicKeys;

import java.util.UUID;

/// A person of the simulation, with the key by which they sign.
@SuppressWarnings("ImmutableEnumChecker") // nobody closes the keys, so they never change
enum Someone {
    AMARA("Amara", Role.CARER, 11, Home.HILL),
    BEN("Ben", Role.CARER, 12, Home.HILL),
    JO("Jo", Role.SUPERVISING_SOCIAL_WORKER, 13, Home.HILL),
    DELE("Dele", Role.CARER, 14, Home.MILL);

    private final String name;
    private final Role role;
    private final UUID member;
    private final UUID person;
    private final Home home;
    private final PersonKeys keys;

    Someone(String name, Role role, long number, Home home) {
        this.name = name;
        this.role = role;
        this.member = new UUID(0x7000, 0x8000000000000000L | number);
        this.person = new UUID(0x4000, 0x8000000000000000L | number);
        this.home = home;
        this.keys = PersonKeys.generate(member, new Dice(new Chance(number).generator()));
    }

    String called() {
        return name;
    }

    Role role() {
        return role;
    }

    /// The id under which they act in books.
    UUID member() {
        return member;
    }

    /// The service's own id for them.
    UUID person() {
        return person;
    }

    /// Where they live, or go to work first.
    Home home() {
        return home;
    }

    PersonKeys keys() {
        return keys;
    }

    PublicKeys publicKeys() {
        return PublicKeys.of(keys.card().signingKey(), keys.card().openingKey());
    }
}
