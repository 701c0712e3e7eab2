package org.hearthbook.laptop.handing;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.ForPerson;
import org.hearthbook.laptop.keys.ForService;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.records.handing.Sealer;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.sync.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who can open what is handed over: everybody who may read the household's book now and whose keys
/// the book knows, on each of their laptops that was not lost, and the service.
record Recipients(List<Sealer.Recipient> slots, int readers, boolean isForService) {

    /// A person's newest keys: they get new ones with each laptop.
    private static final int MOST_KEYS = 16;

    private static final int MOST_PEOPLE = 30;

    static Recipients of(OpenBook book, Optional<Membership> membership) {
        var slots = new ArrayList<Sealer.Recipient>();
        var people =
                book.household().people().stream()
                        .filter(it -> it.isHere() && !it.keys().isEmpty())
                        .limit(MOST_PEOPLE)
                        .toList();
        Predicate<String> isLost = book.handKeys()::isLost;
        people.forEach(it -> addKeys(it, isLost, slots));
        membership.ifPresent(it -> slots.add(toService(it)));
        var others = people.stream().filter(it -> !it.id().equals(book.me())).count();
        return new Recipients(slots, (int) others, membership.isPresent());
    }

    private static void addKeys(
            Person person, Predicate<String> isLost, List<Sealer.Recipient> slots) {
        person.keys().reversed().stream()
                .filter(it -> !isLost.test(it.tag()))
                .distinct()
                .limit(MOST_KEYS)
                .filter(Recipients::isKey)
                .map(Recipients::toPerson)
                .forEach(slots::add);
    }

    /// Any 32 bytes can stand in a book; not to all of them can something be sealed.
    private static boolean isKey(PublicKeys keys) {
        try {
            return ForPerson.seal(keys.openingKey(), "", new byte[] {}).length > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Sealer.Recipient toPerson(PublicKeys keys) {
        return (about, key) -> ForPerson.seal(keys.openingKey(), about, key);
    }

    private static Sealer.Recipient toService(Membership membership) {
        var theirs = Wire.bytes(membership.serviceKey());
        return (about, key) -> ForService.seal(theirs, about, key);
    }

    /// Whether anybody but the person on this laptop can open it.
    boolean isAnybody() {
        return readers > 0 || isForService || slots.size() > 1;
    }
}
