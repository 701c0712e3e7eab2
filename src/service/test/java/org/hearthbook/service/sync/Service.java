package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.Positions;
import org.hearthbook.service.store.Rows;
import org.hearthbook.service.trying.Clock;
import org.hearthbook.service.trying.Writers;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// A fostering service with one household, and the people who have laptops with its book.
final class Service {

    static final UUID HOUSEHOLD = new UUID(0x7000, 1);
    static final UUID AMARA = new UUID(0x7000, 11);
    static final UUID BEN = new UUID(0x7000, 12);
    static final UUID JO = new UUID(0x7000, 13);

    final Database database;
    final Clock clock = new Clock();
    final ServiceKeys keys;
    final Set<String> files = new HashSet<>();
    final SyncDesk desk;

    Service(Database database) {
        this(database, ServiceKeys.fresh(new SecureRandom()));
        expects(HOUSEHOLD);
    }

    private Service(Database database, ServiceKeys keys) {
        this.database = database;
        this.keys = keys;
        this.desk = deskAt(database);
    }

    /// The same service once more, at what is left of its database.
    Service restarted(Database left) {
        return new Service(left, keys);
    }

    /// As another process of the same service would stand there.
    SyncDesk deskAt(Database another) {
        return new SyncDesk(another, keys, clock, (_, sha256) -> files.contains(sha256));
    }

    void expects(UUID household) {
        database.inTransaction(it -> new Households(it).add(household, "The Hill", "" + household));
    }

    Laptop amara() {
        return laptop(1, AMARA, Role.CARER);
    }

    Laptop ben() {
        return laptop(2, BEN, Role.CARER);
    }

    Laptop jo() {
        return laptop(3, JO, Role.SUPERVISING_SOCIAL_WORKER);
    }

    private Laptop laptop(long number, UUID member, Role role) {
        var laptop = new UUID(0x7100, number);
        var here = Set.of(HOUSEHOLD);
        return at(Writers.at(HOUSEHOLD, laptop), caller(number, member, role, here, here));
    }

    /// Who asks from the laptop of that number.
    static Caller caller(long number, UUID member, Role role, Set<UUID> reads, Set<UUID> writes) {
        var enrolment = new UUID(0x7200, number);
        var person = new UUID(0x7300, number);
        return new Caller(enrolment, new UUID(0x7100, number), person, member, role, reads, writes);
    }

    /// A laptop at which `caller` sends what `writers` wrote.
    Laptop at(Writers writers, Caller caller) {
        return new Laptop(desk, caller, writers.household().id(), writers);
    }

    long seq() {
        return database.inTransaction(it -> new Households(it).find(HOUSEHOLD).orElseThrow().seq());
    }

    /// The hash over everything in the log.
    String head() {
        var asked = List.of(new Positions.Asked(HOUSEHOLD, 0));
        var found = new Positions(database).find(asked).positions();
        return Objects.requireNonNull(found.get(HOUSEHOLD)).head();
    }

    int inQuarantine() {
        return Rows.count(database, "quarantine");
    }

    static long seq(Outcome outcome) {
        return outcome instanceof Outcome.Accepted accepted ? accepted.seq() : -1;
    }
}
