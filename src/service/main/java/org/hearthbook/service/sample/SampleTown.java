package org.hearthbook.service.sample;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Puts made-up households into a service: two carers each, a social worker for every twenty, a
/// book with some changes, and a code for everybody.
public final class SampleTown {

    /// Somebody made up, and the code that enrols them.
    public record Resident(String reference, String name, Role role, String code) {}

    private static final int CASELOAD = 20;
    private static final Duration LASTS = Duration.ofDays(14);
    private static final int MOST = 100;

    private final Database database;
    private final SyncDesk desk;
    private final Codes codes;
    private final Ids ids;
    private final InstantSource clock;
    private final List<Resident> residents = new ArrayList<>();

    public SampleTown(
            Database database,
            ServiceKeys keys,
            Ids ids,
            InstantSource clock,
            SecureRandom random) {
        this.database = database;
        this.desk = new SyncDesk(database, keys, clock, (_, _) -> true);
        this.codes = new Codes(database, clock, random);
        this.ids = ids;
        this.clock = clock;
    }

    /// Adds so many households to those that are there.
    public List<Resident> build(int households) {
        var worker = "";
        for (var number = 0; number < households; number++) {
            if (number % CASELOAD == 0) {
                var name = "Jo Sample " + (number / CASELOAD + 1);
                worker = person(name, Role.SUPERVISING_SOCIAL_WORKER, ids.next(), "SAMPLE");
            }
            move(number, worker);
        }
        return List.copyOf(residents);
    }

    private void move(int number, String worker) {
        var cast = Cast.of(number);
        var household = ids.next();
        var reference = "SAMPLE-" + household.toString().substring(24);
        database.inTransaction(it -> add(it, household, reference, cast));
        var first = ids.next();
        var second = ids.next();
        var people =
                List.of(
                        person(cast.first(), Role.CARER, first, reference),
                        person(cast.second(), Role.CARER, second, reference),
                        worker);
        database.inTransaction(it -> assign(it, household, people));
        write(household, people.getFirst(), cast, first, second);
    }

    private boolean add(Transaction transaction, UUID household, String reference, Cast cast) {
        new AuditChain(transaction, clock)
                .append("sample", "household.added", "household " + household);
        var name = "The " + cast.family() + " family (made up)";
        return new Households(transaction).add(household, name, reference);
    }

    private boolean assign(Transaction transaction, UUID household, List<String> people) {
        var known = new People(transaction);
        people.forEach(it -> known.assign(household.toString(), it, clock.millis()));
        return true;
    }

    private String person(String name, Role role, UUID member, String reference) {
        var id = ids.next();
        var person = id.toString();
        var team = role.isService() ? "Made up" : "";
        database.inTransaction(it -> {
            new People(it).add(person, name, role.name(), team);
            return new EnrolmentStore(it).bind(person, member.toString());
        });
        var code = codes.issue(id, Kind.LETTER, clock.instant().plus(LASTS)).inGroups();
        residents.add(new Resident(reference, name, role, code));
        return person;
    }

    private void write(UUID household, String person, Cast cast, UUID first, UUID second) {
        var laptop = ids.next();
        var offers = new SampleBook(household, laptop, ids, clock).write(cast, first, second);
        var here = Set.of(household);
        var id = UUID.fromString(person);
        var caller = new Caller(ids.next(), laptop, id, first, Role.CARER, here, here);
        var asked = new SyncRequest.AskedOf(household, "", offers, List.of());
        try {
            desk.answer(caller, new SyncRequest(laptop, null, List.of(asked), MOST));
        } catch (Unanswerable because) {
            throw new IllegalStateException(because);
        }
    }
}
