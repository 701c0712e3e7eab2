package org.hearthbook.laptop.sync;

import java.time.Instant;

/// How the books on this laptop stand with the service: what the status line says. Always true, and
/// `sent` only ever counts stored receipts.
///
/// @param waiting changes without a receipt that are still to be sent
/// @param attention changes that a person has to look at
/// @param filesWaiting files that the service does not have whole
/// @param heard when the service last answered, by its own clock; the epoch's beginning if never
public record SyncStanding(Link link, int waiting, int attention, int filesWaiting, Instant heard) {

    /// How the way to the service is.
    public enum Link {
        /// This person's book on this laptop is not enrolled: there is no service to send to.
        NOT_ENROLLED,
        /// A round is under way.
        BUSY,
        /// The last round reached the service.
        CONNECTED,
        /// The last round did not. Normal, never red.
        OFFLINE,
        /// Somebody else's log-in page answers in the service's place.
        LOG_IN_PAGE,
        /// Whoever answers in the service's place has no certificate that this computer trusts.
        NOT_TRUSTED,
        /// The service no longer takes this laptop.
        REVOKED,
        /// The service or this program is too old for the other.
        UPDATE_NEEDED
    }
}
