package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// One book on one laptop, when all is over.
///
/// @param household as the screen shows it
/// @param digest of that
/// @param reopened the digest once the book was read anew from its log
/// @param held every change that lies on the disk
/// @param marks what the service said of them
/// @param listed what is listed as needing attention
/// @param sent records that are shown as sent
record BookAfter(
        Household household,
        String digest,
        String reopened,
        Map<UUID, Written> held,
        Map<UUID, Mark> marks,
        Set<UUID> listed,
        Set<UUID> sent) {

    BookAfter {
        held = Collections.unmodifiableMap(held);
        marks = Collections.unmodifiableMap(marks);
        listed = Collections.unmodifiableSet(listed);
        sent = Collections.unmodifiableSet(sent);
    }

    static BookAfter of(Laptop laptop, UUID id) {
        var drive = laptop.drive();
        var book = drive.book(id);
        var post = book.post(laptop.owner().member());
        var marks = drive.sector(id).marked();
        var held = drive.sector(id).written();
        return new BookAfter(
                book.household(),
                Folding.digest(book.household()),
                Folding.digest(drive.read(id).household()),
                held,
                marks,
                Folding.ids(post.attention()),
                Folding.sent(post, held));
    }

    boolean isRefused(UUID id) {
        return marks.get(id) instanceof Mark.Refused;
    }

    boolean isReceived(UUID id) {
        return marks.get(id) instanceof Mark.Received;
    }
}
