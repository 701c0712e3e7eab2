package org.hearthbook.service.enrolment;

import org.hearthbook.records.changes.Block;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.service.store.ChangeLog;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.Logged;
import org.hearthbook.service.store.Transaction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads a household's log for its carers. It is long, and is read only when somebody enrols whom
/// the service has no id for yet.
public final class BookMembers implements Members {

    private static final long AT_ONCE = 4 * 1024 * 1024;

    @Override
    public List<UUID> named(Transaction transaction, UUID household, String name) {
        var book = new Household(household);
        var log = new ChangeLog(transaction, household);
        var last =
                new Households(transaction).find(household).map(Households.Known::seq).orElse(0L);
        var read = 0L;
        while (read < last) {
            var page = log.page(read, last, AT_ONCE);
            page.forEach(it -> aboutPerson(it).ifPresent(book::fold));
            read = page.getLast().seq();
        }
        return book.people().stream()
                .filter(it -> it.role() == Role.CARER && it.name().equals(name))
                .map(Person::id)
                .toList();
    }

    private static Optional<Written> aboutPerson(Logged logged) {
        try {
            return Optional.of(Block.of(logged.payload()).read(Kinds.json()))
                    .filter(it -> it.change().body() instanceof PersonChange);
        } catch (NotAChange _) {
            return Optional.empty();
        }
    }
}
