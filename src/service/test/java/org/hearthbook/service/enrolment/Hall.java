package org.hearthbook.service.enrolment;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.EnrolmentCode;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.CodeStore;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Town;
import org.hearthbook.service.trying.Clock;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where people come to be enrolled, without the wire.
final class Hall implements AutoCloseable {

    /// As the tables order ids.
    static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    final Database database;
    final Town town;
    final Clock clock = new Clock();
    final SecureRandom random = new SecureRandom();
    final ServiceKeys keys = ServiceKeys.fresh(random);
    final Codes codes;
    final Enrolling enrolling;

    /// The carers that the books know, by name.
    final Map<String, UUID> members = new HashMap<>();

    Hall(Database database) {
        this.database = database;
        town = new Town(database);
        codes = new Codes(database, clock, random);
        enrolling =
                new Enrolling(
                        database,
                        codes,
                        (_, _, name) ->
                                members.containsKey(name) ? List.of(members.get(name)) : List.of(),
                        keys,
                        "Colne Fostering",
                        new Ids(clock, random),
                        clock);
    }

    EnrolmentCode code(UUID person, Kind kind) {
        return codes.issue(person, kind, clock.instant().plus(Codes.SPOKEN_LASTS));
    }

    Enrolling.Result enrol(EnrolmentCode code, String key) {
        return enrol(code.inGroups(), key);
    }

    Enrolling.Result enrol(String typed, String key) {
        return enrolling.enrol(new Enrolment.Request(typed, UUID.randomUUID(), null, null), key);
    }

    String kept(String selector) {
        return database.inTransaction(it -> new CodeStore(it).find(selector))
                .orElseThrow()
                .toString();
    }

    @Override
    public void close() {
        database.close();
    }
}
