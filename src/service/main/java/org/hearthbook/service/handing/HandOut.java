package org.hearthbook.service.handing;

import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.Sealer;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.people.PersonChange.KeysAdded;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.enrolment.Standing;
import org.hearthbook.service.enrolment.Standings;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.SyncDesk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Makes a sealed file of a household's book with its receipts, for one person whose laptop no
/// network reaches. It counts as read by that laptop.
public final class HandOut {

    private final ServiceKeys keys;
    private final InstantSource clock;
    private final Standings standings;
    private final SyncDesk desk;

    public HandOut(Database database, ServiceKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
        standings = new Standings(database, clock);
        desk = new SyncDesk(database, keys, clock, (_, _) -> false);
    }

    /// Writes the file for the person and laptop of `enrolment` to `out`.
    public HandedOut make(UUID enrolment, UUID household, OutputStream out) throws IOException {
        return standings.of(enrolment) instanceof Standing.Enrolled(var caller)
                        && caller.reads().contains(household)
                ? make(new Pulling(desk, caller, household), caller, household, out)
                : new HandedOut.NotTheirs();
    }

    private HandedOut make(Pulling pulling, Caller caller, UUID household, OutputStream out)
            throws IOException {
        var theirs = new LinkedHashSet<PublicKeys>();
        var first = pulling.read(page -> find(page, caller.member(), theirs));
        if (theirs.isEmpty()) {
            return new HandedOut.NoKeys();
        }
        var random = new SecureRandom();
        var sealer = Sealer.begin(out, slots(theirs), random);
        var now = clock.instant();
        sealer.write(
                new Leaf.Cover(
                        household,
                        household,
                        caller.laptop(),
                        now,
                        first.epoch(),
                        first.changes(),
                        0,
                        0));
        var second = pulling.read(page -> sealer.write(new Leaf.Pages(carried(page))));
        sealer.write(second.upTo());
        sealer.end(it -> new Leaf.Seal(Wire.text(keys.sign(it)), null));
        return new HandedOut.Made(second.changes());
    }

    private static List<Sealer.Recipient> slots(Set<PublicKeys> theirs) {
        return theirs.stream()
                .map(PublicKeys::openingKey)
                .<Sealer.Recipient>map(it -> (about, key) -> ForReader.seal(it, about, key))
                .toList();
    }

    private static void find(List<SyncReply.Delivered> page, UUID member, Set<PublicKeys> found) {
        for (var delivered : page) {
            try {
                var bytes = delivered.json().getBytes(StandardCharsets.UTF_8);
                var change = Kinds.json().read(bytes);
                if (change.record().equals(member) && change.body() instanceof KeysAdded(var key)) {
                    found.add(key);
                }
            } catch (NotAChange _) {
                // Of a newer program's: no key of today's is in it.
            }
        }
    }

    private static List<Leaf.Carried> carried(List<SyncReply.Delivered> page) {
        return page.stream()
                .map(it ->
                        new Leaf.Carried(
                                it.json(),
                                it.signature(),
                                new Leaf.Receipt(it.seq(), it.at(), it.receipt())))
                .toList();
    }
}
