package org.hearthbook.laptop.book;

import org.hearthbook.records.changes.Written;

import java.util.List;
import java.util.UUID;

/// Changes that wait for something which does not come by itself: somebody has to see to it. They
/// are offered again all the same, and go as soon as it is there.
///
/// @param who the person that it is about
/// @param changes oldest first
public record Delay(Cause because, UUID who, List<Written> changes) {

    /// What they wait for.
    public enum Cause {
        /// That the service assigns the worker who wrote it to this household.
        NOT_ASSIGNED,
        /// That the worker who wrote it sends it from a laptop of their own.
        SENDS_THEMSELF,
        /// That the service lets the person who is signed in read this household.
        NOT_YOURS,
        /// A page that they stand on, which neither this laptop nor the service has.
        PAGE_LOST,
        /// A newer service.
        SERVICE_IS_OLDER
    }

    public Delay {
        changes = List.copyOf(changes);
    }

    /// What is the matter and who can see to it, in plain words.
    ///
    /// @param name of the person that it is about
    public String words(String name) {
        return Words.of("delay." + because, name);
    }
}
