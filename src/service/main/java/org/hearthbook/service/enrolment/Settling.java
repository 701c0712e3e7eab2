package org.hearthbook.service.enrolment;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.EnrolmentStore.Reads;
import org.hearthbook.service.store.EnrolmentStore.Somebody;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.Transaction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Settles by which ids a household and a person go when a laptop enrols. A book that was begun
/// without the service keeps its ids: the service takes them over where nothing was written yet.
final class Settling {

    private final Transaction transaction;
    private final EnrolmentStore store;
    private final Households households;
    private final Members members;
    private final Ids ids;

    Settling(Transaction transaction, Members members, Ids ids) {
        this.transaction = transaction;
        this.store = new EnrolmentStore(transaction);
        this.households = new Households(transaction);
        this.members = members;
        this.ids = ids;
    }

    /// The id under which the person acts in books from now on; empty if the book on the laptop is
    /// another than theirs.
    Optional<UUID> settle(Enrolment.Request request, Somebody person) {
        var reads = store.reads(person.id());
        var begun = request.household();
        if (begun != null && !isTheirs(begun, reads) && !adopts(begun, person, reads)) {
            return Optional.empty();
        }
        var inBook = request.person();
        if (person.member() != null) {
            var member = UUID.fromString(person.member());
            return Optional.of(member).filter(it -> inBook == null || it.equals(inBook));
        }
        return inBook == null
                ? Optional.of(named(person, reads))
                : Optional.of(inBook).filter(this::isNobodys);
    }

    private static boolean isTheirs(UUID household, List<Reads> reads) {
        return reads.stream().anyMatch(it -> it.id().equals(household.toString()));
    }

    private boolean adopts(UUID begun, Somebody person, List<Reads> reads) {
        return Role.valueOf(person.role()) == Role.CARER
                && reads.size() == 1
                && households.adoptId(UUID.fromString(reads.getFirst().id()), begun);
    }

    /// A carer whom their household's book knows by name is that carer.
    private UUID named(Somebody person, List<Reads> reads) {
        return reads.stream()
                .filter(it -> it.seq() > 0 && Role.valueOf(person.role()) == Role.CARER)
                .flatMap(it ->
                        members
                                .named(transaction, UUID.fromString(it.id()), person.name())
                                .stream())
                .filter(this::isNobodys)
                .findFirst()
                .orElseGet(ids::next);
    }

    private boolean isNobodys(UUID member) {
        return store.member(member.toString()).isEmpty();
    }
}
