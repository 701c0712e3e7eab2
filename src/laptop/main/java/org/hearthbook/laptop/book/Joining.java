package org.hearthbook.laptop.book;

import java.util.List;
import java.util.UUID;

/// Someone who signs in on this laptop from now on, and whose books the service has.
///
/// @param person the id that the service knows them by
/// @param signInName how the sign-in screen calls them; it can be read without a passphrase
/// @param households whose books they may read
/// @param enrolment how the service knows them here, for `Bookcase.enrolment`
@SuppressWarnings("ArrayRecordComponent") // kept at once, never compared
public record Joining(UUID person, String signInName, List<UUID> households, byte[] enrolment) {

    public Joining {
        households = List.copyOf(households);
        signInName = signInName.strip();
    }
}
