package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.Backups;
import org.hearthbook.service.store.Backups.Copied;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Rows;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The service's one file, copied, lost, and brought back from the copy.
final class RestoringTest {

    @TempDir private Path folder;

    private Service service;
    private Laptop amara;
    private final List<Written> written = new ArrayList<>();

    @BeforeEach
    void begin() {
        service = new Service(Database.file(folder.resolve("service.db")));
        amara = service.amara();
        written.addAll(amara.writers.begin(Service.AMARA));
        amara.sends(written);
    }

    @Test
    void tellsLaptopsWhatIsInACheckedCopy() {
        assertEquals(0, amara.reads().durableSeq());

        assertEquals(new Copied.Verified(1, 3), copied());
        writes("Quiet day.");

        assertEquals(3, amara.reads().durableSeq());
        service.database.close();
    }

    @Test
    void throwsAwayACopyOfALogThatWasTamperedWith() {
        Rows.tamper(service.database, "UPDATE change_log SET received = 0, seq = seq + 5");

        assertInstanceOf(Copied.NotSound.class, copied());
        assertEquals(0, amara.reads().durableSeq());
        service.database.close();
    }

    @Test
    void losesNothingWhenAnOlderCopyIsPutBack() throws IOException {
        copied();
        writes("Quiet day.");
        writes("Loud day.");
        var before = amara.epoch;

        putBack();
        amara.answered(amara.asks(List.of(), List.of()));
        var missing = amara.answered(amara.asks(List.of(), known())).missing();
        var outcomes = amara.offers(again(missing.size())).outcomes();

        assertNotEquals(before, amara.epoch);
        assertEquals(List.of(4L, 5L), outcomes.stream().map(Service::seq).toList());
        assertEquals(
                written.stream().map(it -> Writers.offer(it).json()).toList(),
                service.ben().reads().changes().stream().map(Delivered::json).toList());
        service.database.close();
    }

    private void writes(String text) {
        var note = amara.writers.note(Service.AMARA, text);
        written.add(note);
        assertInstanceOf(Outcome.Accepted.class, amara.sends(note));
    }

    private Copied copied() {
        var backups = new Backups(service.database, service.clock);
        return backups.copyTo(folder.resolve("copy.db"), "administrator");
    }

    /// The file is that of the copy, and the service starts again.
    private void putBack() throws IOException {
        service.database.close();
        var file = folder.resolve("service.db");
        Files.copy(folder.resolve("copy.db"), file, StandardCopyOption.REPLACE_EXISTING);
        service = service.restarted(Database.file(file));
        amara = amara.at(service.desk);
    }

    private List<Known> known() {
        return written.stream()
                .map(it -> new Known(it.change().id(), Wire.text(sha256(it))))
                .toList();
    }

    private static byte[] sha256(Written change) {
        return Hashes.sha256().digest(change.payload());
    }

    /// The newest changes, each with its receipt.
    private List<Offer> again(int count) {
        var receipts = new Receipts(service.keys);
        return written.subList(written.size() - count, written.size()).stream()
                .map(it -> again(it, receipts.of(Service.HOUSEHOLD, it.change().id(), sha256(it))))
                .toList();
    }

    private static Offer again(Written change, String receipt) {
        var offer = Writers.offer(change);
        return new Offer(offer.json(), offer.signature(), receipt);
    }
}
