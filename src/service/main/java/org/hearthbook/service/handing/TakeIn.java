package org.hearthbook.service.handing;

import org.hearthbook.records.handing.Handed;
import org.hearthbook.records.handing.LaptopProof;
import org.hearthbook.records.handing.NotTaken;
import org.hearthbook.records.handing.NotTaken.Why;
import org.hearthbook.service.enrolment.HandOvers;
import org.hearthbook.service.enrolment.Standing;
import org.hearthbook.service.enrolment.Standings;
import org.hearthbook.service.files.Downloads;
import org.hearthbook.service.files.Shelf;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.LostLaptops;
import org.hearthbook.service.sync.SyncDesk;

import java.io.IOException;
import java.time.InstantSource;

/// Takes in sealed files: as a push of the laptop that sealed them, by the same rules. Taking the
/// same file in twice changes nothing.
public final class TakeIn {

    private final Database database;
    private final ServiceKeys keys;
    private final Standings standings;
    private final SyncDesk desk;
    private final Uploads uploads;

    public TakeIn(Database database, ServiceKeys keys, InstantSource clock, Shelf shelf) {
        this.database = database;
        this.keys = keys;
        standings = new Standings(database, clock);
        var downloads = new Downloads(shelf, new FileStore(database));
        desk = new SyncDesk(database, keys, clock, downloads);
        uploads = Uploads.into(shelf, database, clock);
    }

    /// Takes `source` in.
    ///
    /// @param evenRevoked whether what a revoked laptop wrote is welcome; it gets nothing for it
    public TakenIn take(Handed.Source source, boolean evenRevoked) throws IOException {
        try {
            var handed = Handed.check(source, keys::open, _ -> {});
            return switch (standings.ofKey(thumbprint(handed))) {
                case Standing.Enrolled(var caller) -> take(handed, caller);
                case Standing.Revoked(var caller) when evenRevoked -> takeFromLost(handed, caller);
                case Standing.Revoked(var caller) -> new TakenIn.Revoked(caller.enrolment());
                case Standing.Unknown() -> new TakenIn.NotRight(Why.STRANGER);
            };
        } catch (NotTaken not) {
            return new TakenIn.NotRight(not.why());
        }
    }

    /// Keys that it made known so are as lost as it is.
    private TakenIn takeFromLost(Handed handed, Caller caller) throws IOException, NotTaken {
        var taken = take(handed, HandOvers.writingOnly(caller));
        database.inTransaction(it -> {
            new LostLaptops(it).lose(caller.person(), caller.member(), caller.laptop());
            return true;
        });
        return taken;
    }

    private static String thumbprint(Handed handed) throws NotTaken {
        var laptop = handed.seal().laptop();
        if (laptop == null || !LaptopProof.isBy(laptop, handed.signed())) {
            throw new NotTaken(Why.STRANGER);
        }
        return LaptopProof.thumbprint(laptop);
    }

    private TakenIn take(Handed handed, Caller caller) throws IOException, NotTaken {
        var household = handed.cover().household();
        if (!caller.writes().contains(household)) {
            return new TakenIn.NotTheirs(caller.enrolment());
        }
        var pushing = new Pushing(desk, caller, household);
        pushing.push(handed);
        var files = 0;
        if (handed.cover().files() > 0) {
            files = new FilesIn(uploads, household, caller.laptop()).take(handed);
        }
        while (pushing.isWorthAnotherTry()) {
            pushing.push(handed);
        }
        return pushing.done(files);
    }
}
