package org.hearthbook.records.trying;

import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Role;

import java.util.List;
import java.util.UUID;

/// The people that the tests tell of.
public final class Cast {

    public static final UUID AMARA = new UUID(0x7000, 11);
    public static final UUID BEN = new UUID(0x7000, 12);
    public static final UUID JO = new UUID(0x7000, 13);
    public static final UUID KOFI = new UUID(0x7000, 14);
    public static final UUID STRANGER = new UUID(0x7000, 15);

    /// The carer whose records are told of.
    public static final Actor CARER = new Actor(AMARA, Role.CARER);

    /// The other carer of the household.
    public static final Actor OTHER_CARER = new Actor(BEN, Role.CARER);

    /// The supervising social worker.
    public static final Actor WORKER = new Actor(JO, Role.SUPERVISING_SOCIAL_WORKER);

    public static final Actor NEWCOMER = new Actor(STRANGER, Role.NEWCOMER);

    /// The carer after they left the household.
    public static final Actor CARER_WHO_LEFT = new Actor(AMARA, Role.NEWCOMER);

    /// Everyone who acts for the fostering service.
    public static final List<Actor> SERVICE =
            List.of(WORKER, new Actor(JO, Role.MANAGER), new Actor(JO, Role.ADMINISTRATOR));

    /// Everyone who is not of the household, or no longer.
    public static final List<Actor> OUTSIDE = List.of(NEWCOMER, CARER_WHO_LEFT);

    private Cast() {}
}
