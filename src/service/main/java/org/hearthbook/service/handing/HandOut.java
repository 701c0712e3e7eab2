package org.hearthbook.service.handing;

import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.Sealer;
import org.hearthbook.records.people.PublicKeys;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.enrolment.Standing;
import org.hearthbook.service.enrolment.Standings;
import org.hearthbook.service.files.Downloads;
import org.hearthbook.service.files.Shelf;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.SyncDesk;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Makes a sealed file of a household's book with its receipts, for one person whose laptop no
/// network reaches. It counts as read by that laptop.
public final class HandOut {

    /// Is told what will be in the file, before anything of it is written.
    @FunctionalInterface
    public interface Announcing {

        /// How much there is of photos and papers.
        ///
        /// @param files photos and papers of `bytes` altogether, whether or not they go with it
        void of(int files, long bytes);
    }

    private final Database database;
    private final ServiceKeys keys;
    private final InstantSource clock;
    private final Standings standings;
    private final SyncDesk desk;
    private final Downloads downloads;

    public HandOut(Database database, ServiceKeys keys, InstantSource clock, Shelf shelf) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        standings = new Standings(database, clock);
        downloads = new Downloads(shelf, new FileStore(database));
        desk = new SyncDesk(database, keys, clock, downloads);
    }

    /// Writes the file for the person and laptop of `enrolment` to `out`.
    ///
    /// @param withFiles whether the photos and papers go with it
    public HandedOut make(
            UUID enrolment,
            UUID household,
            boolean withFiles,
            Announcing announcing,
            OutputStream out)
            throws IOException {
        if (!(standings.of(enrolment) instanceof Standing.Enrolled(var caller))
                || !caller.reads().contains(household)) {
            return new HandedOut.NotTheirs();
        }
        var pulling = new Pulling(desk, caller, household);
        var survey = new Survey(household, caller.member());
        var first = pulling.read(survey::look);
        var readable = survey.keysBut(first.lostKeys());
        if (readable.isEmpty()) {
            return new HandedOut.NoKeys();
        }
        var there = new FilesOut(downloads, household, survey.files());
        announcing.of(there.count(), there.bytes());
        var files = withFiles ? there : new FilesOut(downloads, household, List.of());
        var sealer = Sealer.begin(out, slots(readable), new SecureRandom());
        sealer.write(cover(caller, household, first, files));
        var second = pulling.read(page -> sealer.write(new Leaf.Pages(carried(page))));
        var turnedAway = TurnedAway.from(database, household, caller.laptop());
        sealer.write(second.upTo().telling(turnedAway, second.lostKeys()));
        files.write(sealer);
        sealer.end(it -> new Leaf.Seal(Wire.text(keys.sign(it)), null));
        return new HandedOut.Made(
                second.changes(), turnedAway.size(), files.count(), files.bytes());
    }

    private Leaf.Cover cover(Caller caller, UUID household, Pulling.Read first, FilesOut files) {
        return new Leaf.Cover(
                household,
                household,
                caller.laptop(),
                clock.instant(),
                first.epoch(),
                first.changes(),
                files.count(),
                files.bytes());
    }

    private static List<Sealer.Recipient> slots(Set<PublicKeys> theirs) {
        return theirs.stream()
                .map(PublicKeys::openingKey)
                .<Sealer.Recipient>map(it -> (about, key) -> ForReader.seal(it, about, key))
                .toList();
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
