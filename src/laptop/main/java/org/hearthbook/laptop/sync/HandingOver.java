package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.ForService;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Wire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What a laptop does once the service has revoked it: hands over what never arrived, so that no
/// word is lost, and then forgets all that opened the books for that person.
final class HandingOver {

    private static final int MOST_CHANGES = 200;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final Bookcase books;
    private final HttpLink link;
    private final Membership membership;

    HandingOver(Bookcase books, HttpLink link, Membership membership) {
        this.books = books;
        this.link = link;
        this.membership = membership;
    }

    /// False when it has to be done again. Only then is anything of it still on the laptop.
    boolean isDone(Map<UUID, List<Written>> unsent) {
        for (var household : unsent.entrySet()) {
            if (!areTaken(household.getKey(), household.getValue())) {
                return false;
            }
        }
        return books.forget().isSaved();
    }

    private boolean areTaken(UUID household, List<Written> changes) {
        var sealed = new TreeMap<UUID, String>();
        var size = 0;
        for (var written : changes) {
            if (sealed.size() == MOST_CHANGES || size + written.size() > MOST_BYTES) {
                if (!isTaken(household, sealed)) {
                    return false;
                }
                sealed.clear();
                size = 0;
            }
            var id = written.change().id();
            books.open(household).ifPresent(it -> seal(it, id, sealed));
            size += written.size();
        }
        return sealed.isEmpty() || isTaken(household, sealed);
    }

    private void seal(OpenBook book, UUID change, Map<UUID, String> into) {
        book.bag().offer(change).ifPresent(offer -> into.put(change, sealed(change, offer)));
    }

    private String sealed(UUID change, Object offer) {
        var key = Wire.bytes(membership.serviceKey());
        return Wire.text(ForService.seal(key, change.toString(), Wire.write(offer)));
    }

    private boolean isTaken(UUID household, Map<UUID, String> sealed) {
        return link.handOver(new Enrolment.HandOver(household, sealed)) instanceof Answer.Got;
    }
}
