package org.hearthbook.service.handing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.service.files.FilePlace;
import org.hearthbook.service.files.Shelf;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.Rows;
import org.hearthbook.service.store.Town;
import org.hearthbook.service.store.Transaction;
import org.hearthbook.service.trying.Clock;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;

/// What is carried by hand is no word from the laptop: it stays as long unheard as it was.
final class ContactTest {

    private static final UUID ENROLMENT = new UUID(4, 1);
    private static final Duration WEEKS = Duration.ofDays(20);

    @TempDir private Path folder;
    private final Clock clock = new Clock();
    private final long heard = clock.millis();
    private final ServiceKeys keys = ServiceKeys.fresh(new SecureRandom());
    private final Stick stick = new Stick(keys);
    private Database database;
    private Shelf shelf;
    private UUID home;

    @BeforeEach
    void enrol() throws IOException {
        database = Database.file(folder.resolve("service.db"));
        shelf = new FilePlace.Folder(folder.resolve("files")).open();
        home = new Town(database).household("The Okafor household");
        Rows.assigned(database, home, Stick.GRACE, Role.CARER);
        assertTrue(database.<Boolean, RuntimeException>inTransaction(this::isEnrolled));
        clock.pass(WEEKS.toSeconds());
    }

    @AfterEach
    void close() {
        shelf.close();
        database.close();
    }

    @Test
    void aStickThatIsTakenInLeavesTheLaptopUnheard() throws IOException {
        var done = takeIn();

        assertEquals(3, done.fresh(), done::toString);
        assertEquals(heard, lastSeen());
    }

    @Test
    void aFileThatIsMadeForALaptopLeavesItUnheard() throws IOException {
        takeIn();

        var made =
                new HandOut(database, keys, clock, shelf)
                        .make(
                                ENROLMENT,
                                home,
                                false,
                                (_, _) -> {},
                                OutputStream.nullOutputStream());

        assertEquals(new HandedOut.Made(3, 0, 0, 0), made);
        assertEquals(heard, lastSeen());
    }

    private TakenIn.Done takeIn() throws IOException {
        var changes = Writers.at(home, Stick.KITCHEN).begin(Stick.GRACE);
        var taking = new TakeIn(database, keys, clock, shelf);
        return assertInstanceOf(TakenIn.Done.class, taking.take(stick.with(home, changes), false));
    }

    private boolean isEnrolled(Transaction transaction) {
        var store = new EnrolmentStore(transaction);
        var grace = store.member(Stick.GRACE.toString()).orElseThrow().id();
        var laptop = Stick.KITCHEN.toString();
        return store.add(ENROLMENT.toString(), grace, laptop, stick.thumbprint(), heard);
    }

    private long lastSeen() {
        return database.inTransaction(it -> new EnrolmentStore(it).find(ENROLMENT.toString()))
                .orElseThrow()
                .lastSeen();
    }
}
