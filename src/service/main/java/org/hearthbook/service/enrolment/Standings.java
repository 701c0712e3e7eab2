package org.hearthbook.service.enrolment;

import org.hearthbook.records.changes.Role;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.EnrolmentStore.InScope;
import org.hearthbook.service.store.EnrolmentStore.Kept;
import org.hearthbook.service.store.Transaction;
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

    /// How the enrolment with this key stands.
    public Standing ofKey(String thumbprint) {
        return database.inPassing(it -> ofKey(it, thumbprint));
    }

    /// How an enrolment stands.
    public Standing of(UUID enrolment) {
        return database.inTransaction(it -> {
            var store = new EnrolmentStore(it);
            return standing(store, store.find(enrolment.toString()));
        });
    }

    /// How an enrolment stands, if it has this key.
    public Standing of(UUID enrolment, String thumbprint) {
        return database.inPassing(it -> of(it, enrolment, thumbprint));
    }

    private Standing ofKey(Transaction transaction, String thumbprint) {
        var store = new EnrolmentStore(transaction);
        return standing(store, store.ofKey(thumbprint));
    }

    private Standing of(Transaction transaction, UUID enrolment, String thumbprint) {
        var store = new EnrolmentStore(transaction);
        var found = store.find(enrolment.toString());
        return standing(store, found.filter(kept -> kept.thumbprint().equals(thumbprint)));
    }

    private Standing standing(EnrolmentStore store, Optional<Kept> found) {
        if (found.isEmpty()) {
            return new Standing.Unknown();
        }
        var kept = found.get();
        var now = clock.millis();
        var caller = caller(kept, store.scope(kept.person(), now - STILL_SENDS.toMillis()));
        if (kept.revoked() != null) {
            return new Standing.Revoked(caller);
        }
        if (now - kept.lastSeen() > SEEN_FINENESS) {
            store.seen(kept.id(), now);
        }
        return new Standing.Enrolled(caller);
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
