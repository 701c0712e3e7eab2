package org.hearthbook.service.enrolment;

import org.hearthbook.records.changes.Role;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.EnrolmentStore.InScope;
import org.hearthbook.service.store.EnrolmentStore.Kept;
import org.hearthbook.service.sync.Caller;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Says how an enrolment stands at this very moment, from the database alone.
public final class Standings {

    /// How long someone who left a household may still send what they wrote there.
    static final Duration STILL_SENDS = Duration.ofDays(35);

    /// `last_seen` is no finer than this, so that a quiet laptop costs no write each time.
    private static final long SEEN_FINENESS = Duration.ofHours(1).toMillis();

    private final Database database;
    private final InstantSource clock;

    public Standings(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How the laptop stands that speaks at this moment and proved this key. The hour is written
    /// down, to be told as the last in which it was heard.
    public Standing heard(String thumbprint) {
        return database.inPassing(it -> heard(new EnrolmentStore(it), thumbprint));
    }

    /// The same, of an enrolment that has to have this key.
    public Standing heard(UUID enrolment, String thumbprint) {
        return database.inPassing(it -> heard(new EnrolmentStore(it), enrolment, thumbprint));
    }

    /// How the enrolment with this key stands, whether or not its laptop says anything.
    public Standing ofKey(String thumbprint) {
        return database.inPassing(it -> ofKey(new EnrolmentStore(it), thumbprint));
    }

    /// How an enrolment stands, whether or not its laptop says anything.
    public Standing of(UUID enrolment) {
        return database.inTransaction(it -> of(new EnrolmentStore(it), enrolment));
    }

    private Standing heard(EnrolmentStore store, String thumbprint) {
        return heard(store, store.ofKey(thumbprint));
    }

    private Standing heard(EnrolmentStore store, UUID enrolment, String thumbprint) {
        var found = store.find(enrolment.toString());
        return heard(store, found.filter(kept -> kept.thumbprint().equals(thumbprint)));
    }

    private Standing ofKey(EnrolmentStore store, String thumbprint) {
        return standing(store, store.ofKey(thumbprint));
    }

    private Standing of(EnrolmentStore store, UUID enrolment) {
        return standing(store, store.find(enrolment.toString()));
    }

    private Standing heard(EnrolmentStore store, Optional<Kept> found) {
        var standing = standing(store, found);
        if (standing instanceof Standing.Enrolled) {
            found.ifPresent(it -> note(store, it));
        }
        return standing;
    }

    private void note(EnrolmentStore store, Kept kept) {
        var now = clock.millis();
        if (now - kept.lastSeen() > SEEN_FINENESS) {
            store.seen(kept.id(), now);
        }
    }

    private Standing standing(EnrolmentStore store, Optional<Kept> found) {
        if (found.isEmpty()) {
            return new Standing.Unknown();
        }
        var kept = found.get();
        var since = clock.millis() - STILL_SENDS.toMillis();
        var caller = caller(kept, store.scope(kept.person(), since));
        return kept.revoked() == null
                ? new Standing.Enrolled(caller)
                : new Standing.Revoked(caller);
    }

    private static Caller caller(Kept kept, Collection<InScope> scope) {
        var id = UUID.fromString(kept.id());
        return new Caller(
                id,
                UUID.fromString(kept.laptop()),
                UUID.fromString(kept.person()),
                kept.member() == null ? id : UUID.fromString(kept.member()),
                Role.valueOf(kept.role()),
                ids(scope.stream().filter(InScope::isNow).toList()),
                ids(scope));
    }

    private static Set<UUID> ids(Collection<InScope> households) {
        return households.stream()
                .map(InScope::household)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
