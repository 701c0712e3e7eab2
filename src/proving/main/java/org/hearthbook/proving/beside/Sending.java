package org.hearthbook.proving.beside;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// A measured laptop's way to the service, open from its first sync. Each order is answered in a
/// word.
final class Sending {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Desk desk;
    private @Nullable SyncRunner runner;

    Sending(Desk desk) {
        this.desk = desk;
    }

    /// Syncs until nothing waits any more; the first time it begins to.
    String sync(Bookcase books, Membership member) {
        var going = runner;
        if (going == null) {
            runner = SyncRunner.start(books, member);
        } else {
            going.syncNow();
        }
        return untilSent();
    }

    /// Waits until nothing waits any more.
    String untilSent() {
        var going = runner;
        if (going == null) {
            return "not enrolled";
        }
        var end = desk.nanoTime().getAsLong() + PATIENCE.toNanos();
        while (desk.nanoTime().getAsLong() < end) {
            if (!going.awaitRest(PATIENCE)) {
                return "not at rest";
            }
            if (isAllSent(going)) {
                return "sent";
            }
            nudge(going);
        }
        return going.standing().toString();
    }

    private static boolean isAllSent(SyncRunner going) {
        var standing = going.standing();
        var left = standing.waiting() + standing.attention() + standing.filesWaiting();
        return left == 0 && standing.link() == Link.CONNECTED;
    }

    /// As a person does who sees that something waits, every moment.
    private static void nudge(SyncRunner going) {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        going.syncNow();
    }
}
