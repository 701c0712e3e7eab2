package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.PersonChange.KeysAdded;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.service.store.ChangeLog;
import org.hearthbook.service.store.LostKeys;
import org.hearthbook.service.store.Transaction;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Notes by which keys a lost laptop opens things, so that the other laptops seal nothing to them.
public final class LostLaptops {

    private final Transaction transaction;
    private final LostKeys lost;

    public LostLaptops(Transaction transaction) {
        this.transaction = transaction;
        lost = new LostKeys(transaction);
    }

    /// `person` lost `laptop`: what they made known on it in any of their books counts as lost.
    ///
    /// @param member the id under which they act in books
    public void lose(UUID person, UUID member, UUID laptop) {
        if (lost.isUsedAgain(person, laptop)) {
            return;
        }
        for (var household : lost.households(person)) {
            add(household, added(changes(household, member), laptop));
        }
    }

    /// A lost laptop made known more keys of its person in what it handed over.
    public void handedOver(Caller caller, UUID household, List<Offer> offers) {
        var tags = new HashSet<String>();
        for (var offer : offers) {
            try {
                var bytes = offer.json().getBytes(StandardCharsets.UTF_8);
                tag(Kinds.json().read(bytes), caller.member()).forEach(tags::add);
            } catch (NotAChange _) {
                // Of a newer program's: no key of today's is in it.
            }
        }
        add(household, tags);
    }

    private void add(UUID household, Set<String> tags) {
        if (!tags.isEmpty()) {
            lost.add(household, tags);
        }
    }

    private Collection<Written> changes(UUID household, UUID record) {
        var book = new Book(household, new ChangeLog(transaction, household));
        book.read(Set.of(record));
        return book.household().history(record);
    }

    private static Set<String> added(Collection<Written> changes, UUID laptop) {
        var tags = new HashSet<String>();
        changes.stream()
                .map(Written::change)
                .filter(it -> it.on().equals(laptop))
                .flatMap(it -> tag(it, it.record()))
                .forEach(tags::add);
        return tags;
    }

    private static Stream<String> tag(Change change, UUID member) {
        return change.record().equals(member) && change.body() instanceof KeysAdded(var keys)
                ? Stream.of(keys.tag())
                : Stream.of();
    }
}
