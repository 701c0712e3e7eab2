package org.hearthbook.service.enrolment;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.CodeStore;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.EnrolmentStore.Reads;
import org.hearthbook.service.store.Transaction;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Makes a person's laptop known by a code, and settles by which ids their book goes from then on.
public final class Enrolling {

    /// What became of it.
    public sealed interface Result {

        /// The laptop is enrolled. The same request with the same key gets the same answer again.
        record Done(Enrolment.Reply reply) implements Result {}

        /// Not a code that counts; which of the reasons it is, is nobody's business.
        record CodeWrong() implements Result {}

        /// The person's household has a book, and it is not the one on this laptop.
        record AnotherBook() implements Result {}
    }

    /// Another was first with the code, the ids or the key. Nothing of the attempt is kept.
    private static final class Overtaken extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final Database database;
    private final Codes codes;
    private final Members members;
    private final ServiceKeys keys;
    private final String service;
    private final Ids ids;
    private final InstantSource clock;

    /// `service` is the name by which people know the service.
    public Enrolling(
            Database database,
            Codes codes,
            Members members,
            ServiceKeys keys,
            String service,
            Ids ids,
            InstantSource clock) {
        this.database = database;
        this.codes = codes;
        this.members = members;
        this.keys = keys;
        this.service = service;
        this.ids = ids;
        this.clock = clock;
    }

    /// Enrols the key with this thumbprint, which the laptop has proved to hold.
    public Result enrol(Enrolment.Request request, String thumbprint) {
        var code = codes.redeem(request.code());
        if (code.isEmpty()) {
            return new Result.CodeWrong();
        }
        try {
            return database.inTransaction(it -> enrol(it, request, thumbprint, code.get()));
        } catch (Overtaken _) {
            return new Result.CodeWrong();
        }
    }

    private Result enrol(
            Transaction transaction,
            Enrolment.Request request,
            String thumbprint,
            CodeStore.Kept code)
            throws Overtaken {
        var store = new EnrolmentStore(transaction);
        var again = again(store, code, thumbprint);
        if (again.isPresent()) {
            return again.get();
        }
        require(new CodeStore(transaction).spend(code.selector(), clock.millis()));
        var person = store.person(code.person()).orElseThrow();
        var settled = new Settling(transaction, members, ids).settle(request, person);
        if (settled.isEmpty()) {
            transaction.undo();
            return new Result.AnotherBook();
        }
        var id = ids.next();
        require(store.bind(person.id(), settled.get().toString()));
        var laptop = request.laptop().toString();
        require(store.add(id.toString(), person.id(), laptop, thumbprint, clock.millis()));
        new AuditChain(transaction, clock)
                .append(id.toString(), "enrolled", "person " + person.id() + " laptop " + laptop);
        return new Result.Done(reply(store, id, person.id()));
    }

    /// The answer once more, for a laptop that never heard it.
    private Optional<Result> again(EnrolmentStore store, CodeStore.Kept code, String thumbprint) {
        return store.ofKey(thumbprint)
                .filter(kept -> kept.person().equals(code.person()) && kept.revoked() == null)
                .map(kept ->
                        new Result.Done(reply(store, UUID.fromString(kept.id()), kept.person())));
    }

    private Enrolment.Reply reply(EnrolmentStore store, UUID enrolment, String id) {
        var person = store.person(id).orElseThrow();
        var member = person.member();
        return new Enrolment.Reply(
                enrolment,
                member == null ? enrolment : UUID.fromString(member),
                person.name(),
                Role.valueOf(person.role()),
                person.team(),
                store.reads(id).stream().map(Enrolling::inScope).toList(),
                service,
                Wire.text(keys.openingKey()),
                Wire.text(keys.signingKey()));
    }

    private static Enrolment.InScope inScope(Reads household) {
        return new Enrolment.InScope(
                UUID.fromString(household.id()), household.name(), household.seq() > 0);
    }

    private static void require(boolean isFirst) throws Overtaken {
        if (!isFirst) {
            throw new Overtaken();
        }
    }
}
