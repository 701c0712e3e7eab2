package org.hearthbook.service.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.store.Rows;
import org.hearthbook.service.store.Upload;
import org.hearthbook.service.store.UploadStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// How files arrive, whatever the shelf and the database are.
abstract class UploadsContract {

    private static final int PART = Uploads.LARGEST_PART;
    private static final byte[] PHOTO = ShelfContract.bytes(2 * PART + 12_345);
    private static final String HASH = Hashes.of(PHOTO);
    private static final UUID HOUSEHOLD = new UUID(1, 1);
    private static final UUID NEIGHBOURS = new UUID(1, 2);
    private static final UUID KITCHEN = new UUID(2, 1);
    private static final UUID STUDY = new UUID(2, 2);
    private static final Instant MONDAY = Instant.parse("2027-03-01T18:00:00Z");

    @TempDir Path folder;

    private Database database;
    private SmallShelf shelf;
    private FileStore files;
    private Instant now = MONDAY;
    private Uploads uploads;
    private Uploads otherProcess;

    abstract String place();

    abstract Database openDatabase();

    @BeforeEach
    void open() throws IOException {
        database = openDatabase();
        Rows.household(database, HOUSEHOLD);
        Rows.household(database, NEIGHBOURS);
        shelf = new SmallShelf(FilePlace.of(place()).open());
        files = new FileStore(database);
        uploads = process(Uploads.ROOM);
        otherProcess = process(Uploads.ROOM);
    }

    @AfterEach
    void close() {
        shelf.close();
        database.close();
    }

    @Test
    void takesAFilePartByPartWhicheverProcessIsAsked() throws IOException {
        var upload = begin(KITCHEN);

        assertEquals(PART, taken(uploads.take(HOUSEHOLD, upload, 0, part(0))).reached());
        assertEquals(
                2L * PART, taken(otherProcess.take(HOUSEHOLD, upload, PART, part(PART))).reached());
        assertTrue(taken(uploads.take(HOUSEHOLD, upload, 2L * PART, part(2 * PART))).isDone());

        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
        assertEquals(Optional.of((long) PHOTO.length), files.size(HOUSEHOLD, HASH));
        assertEquals(0, shelf.sweep("staged", MONDAY.plusSeconds(1_000_000_000)));
    }

    @Test
    void tellsWhetherAFileIsThereInTheMidstOfATransaction() throws IOException {
        var downloads = new Downloads(shelf, files);
        send(uploads);

        boolean holds = database.inTransaction(_ -> downloads.holds(HOUSEHOLD, HASH));

        assertTrue(holds);
        assertFalse(downloads.holds(NEIGHBOURS, HASH));
    }

    @Test
    void saysAtOnceThatAFileIsThere() throws IOException {
        send(uploads);

        assertEquals(
                new Arrival.AlreadyThere(HASH, PHOTO.length),
                otherProcess.begin(HOUSEHOLD, STUDY, HASH, PHOTO.length));
    }

    @Test
    void tellsNobodyWhatTheNeighboursHave() throws IOException {
        send(uploads);

        assertInstanceOf(Arrival.Taken.class, uploads.begin(NEIGHBOURS, STUDY, HASH, PHOTO.length));
        assertEquals(Optional.empty(), files.size(NEIGHBOURS, HASH));
    }

    @Test
    void asksForAFileAgainWhoseBytesAreLost() throws IOException {
        send(uploads);
        shelf.remove(Names.whole(HOUSEHOLD, HASH));

        send(uploads);

        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
    }

    @Test
    void goesOnWhereTheSameLaptopHadComeTo() throws IOException {
        var upload = begin(KITCHEN);
        uploads.take(HOUSEHOLD, upload, 0, part(0));

        var again = taken(otherProcess.begin(HOUSEHOLD, KITCHEN, HASH, PHOTO.length));
        var other = taken(otherProcess.begin(HOUSEHOLD, STUDY, HASH, PHOTO.length));

        assertEquals(upload, again.id());
        assertEquals(PART, again.reached());
        assertEquals(0, other.reached());
    }

    @Test
    void takesNoPartTwiceAndNoneOutOfTurn() throws IOException {
        var upload = begin(KITCHEN);
        uploads.take(HOUSEHOLD, upload, 0, part(0));

        assertEquals(new Arrival.Elsewhere(PART), uploads.take(HOUSEHOLD, upload, 0, part(0)));
        assertEquals(
                new Arrival.Elsewhere(PART),
                uploads.take(HOUSEHOLD, upload, 2L * PART, part(2 * PART)));
        assertEquals(PART, taken(uploads.at(HOUSEHOLD, upload)).reached());
    }

    @Test
    void keepsNothingOfAFileThatIsNotWhatItWasSaidToBe() throws IOException {
        var wrong = "0".repeat(64);
        var upload = taken(uploads.begin(HOUSEHOLD, KITCHEN, wrong, 2L * PART)).id();
        uploads.take(HOUSEHOLD, upload, 0, part(0));

        var last = uploads.take(HOUSEHOLD, upload, PART, part(PART));

        assertEquals(new Arrival.WrongHash(), last);
        assertEquals(Optional.empty(), files.size(HOUSEHOLD, wrong));
        assertEquals(new Arrival.NotFound(), uploads.at(HOUSEHOLD, upload));
        assertEquals(0, taken(uploads.begin(HOUSEHOLD, KITCHEN, wrong, 2L * PART)).reached());
        assertTrue(shelf.size(Names.whole(HOUSEHOLD, wrong)).isEmpty());
    }

    @Test
    void keepsNothingOfASmallFileThatIsNotWhatItWasSaidToBe() throws IOException {
        var upload = taken(uploads.begin(HOUSEHOLD, KITCHEN, HASH, 3)).id();

        assertEquals(new Arrival.WrongHash(), uploads.take(HOUSEHOLD, upload, 0, new byte[3]));

        assertEquals(new Arrival.NotFound(), uploads.at(HOUSEHOLD, upload));
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        var upload = begin(KITCHEN);

        assertEquals(
                new Arrival.TooLarge(),
                uploads.begin(HOUSEHOLD, KITCHEN, HASH, KeptFile.LARGEST + 1));
        assertEquals(new Arrival.TooLarge(), uploads.begin(HOUSEHOLD, KITCHEN, HASH, 0));
        assertEquals(
                new Arrival.TooLarge(), uploads.take(HOUSEHOLD, upload, 0, new byte[PART + 1]));
        assertEquals(0, taken(uploads.at(HOUSEHOLD, upload)).reached());
    }

    @Test
    void refusesMoreBytesThanWereSaid() throws IOException {
        var upload = taken(uploads.begin(HOUSEHOLD, KITCHEN, HASH, 3)).id();

        assertEquals(new Arrival.TooLarge(), uploads.take(HOUSEHOLD, upload, 0, new byte[4]));
    }

    @Test
    void countsWhatIsPromisedTowardsTheRoomOfAHousehold() throws IOException {
        var small = process(PHOTO.length + 5L);
        send(small);

        assertEquals(new Arrival.NoRoom(), small.begin(HOUSEHOLD, KITCHEN, "1".repeat(64), 6));
        assertInstanceOf(Arrival.Taken.class, small.begin(HOUSEHOLD, KITCHEN, "1".repeat(64), 5));
        assertEquals(new Arrival.NoRoom(), small.begin(HOUSEHOLD, STUDY, "2".repeat(64), 1));
    }

    @Test
    void throwsAwayWhatDidNotArriveInAWeek() throws IOException {
        var upload = begin(KITCHEN);
        uploads.take(HOUSEHOLD, upload, 0, part(0));
        now = MONDAY.plus(Uploads.TIME);

        assertEquals(new Arrival.NotFound(), uploads.at(HOUSEHOLD, upload));
        now = now.plusMillis(1);
        uploads.sweep();

        assertEquals(0, files.held(HOUSEHOLD));
        assertEquals(0, shelf.sweep("staged", MONDAY.plusSeconds(1_000_000_000)));
    }

    @Test
    void stopsWhenTold() throws IOException {
        var upload = begin(KITCHEN);
        uploads.take(HOUSEHOLD, upload, 0, part(0));

        assertTrue(otherProcess.stop(HOUSEHOLD, upload));
        assertFalse(otherProcess.stop(HOUSEHOLD, upload));

        assertEquals(new Arrival.NotFound(), uploads.take(HOUSEHOLD, upload, PART, part(PART)));
        assertEquals(0, shelf.sweep("staged", MONDAY.plusSeconds(1_000_000_000)));
    }

    @Test
    void saysAgainThatTheWholeIsThereWhenTheLastAnswerWasLost() throws IOException {
        var upload = send(uploads);

        var again = taken(otherProcess.at(HOUSEHOLD, upload));

        assertTrue(again.isDone());
        assertEquals(PHOTO.length, again.reached());
    }

    @Test
    void finishesWhatAKilledProcessHadTakenInWhole() throws IOException {
        var upload = arrivedWhole();

        assertTrue(taken(otherProcess.at(HOUSEHOLD, upload)).isDone());

        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
    }

    @Test
    void finishesWhatHadArrivedWholeWhenTheSameLaptopBeginsAgain() throws IOException {
        var upload = arrivedWhole();

        var again = taken(otherProcess.begin(HOUSEHOLD, KITCHEN, HASH, PHOTO.length));

        assertEquals(upload, again.id());
        assertTrue(again.isDone());
        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
    }

    @Test
    void saysWhereToGoOnBehindTheLastPartOnlyOnceTheWholeIsThere() throws IOException {
        var upload = arrivedWhole();

        var again = otherProcess.take(HOUSEHOLD, upload, PART, part(PART));

        assertEquals(new Arrival.Elsewhere(PHOTO.length), again);
        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
    }

    @Test
    void neverSaysThatAllHasComeWhileTheWholeFindsNoRoom() throws IOException {
        shelf.hasRoomFor(PART);
        assertThrows(IOException.class, () -> send(uploads));
        var upload = arrived().id();

        assertThrows(IOException.class, () -> begin(KITCHEN));
        assertThrows(IOException.class, () -> otherProcess.at(HOUSEHOLD, upload));
        assertThrows(IOException.class, () -> uploads.take(HOUSEHOLD, upload, 0, part(0)));

        shelf.isCleared();
        assertEquals(upload, begin(KITCHEN));
        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
    }

    @Test
    void neverSaysThatAllHasComeOfAFileWhoseBytesAreLost() throws IOException {
        var upload = send(uploads);
        shelf.remove(Names.whole(HOUSEHOLD, HASH));

        assertEquals(new Arrival.NotFound(), uploads.at(HOUSEHOLD, upload));
        assertEquals(new Arrival.NotFound(), uploads.take(HOUSEHOLD, upload, 0, part(0)));
    }

    @Test
    void takesAFileAnewThatHadArrivedWholeAndCannotBeRead() throws IOException {
        var upload = arrivedWhole();
        shelf.sweep("staged", MONDAY.plusSeconds(1_000_000_000));

        var again = taken(uploads.begin(HOUSEHOLD, KITCHEN, HASH, PHOTO.length));

        assertNotEquals(upload, again.id());
        assertEquals(0, again.reached());
    }

    @Test
    void finishesWhatArrivedWholeInsteadOfThrowingItAway() throws IOException {
        arrivedWhole();
        now = MONDAY.plus(Uploads.TIME).plusMillis(1);

        uploads.sweep();

        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
        assertEquals(0, Rows.count(database, "upload"));
        assertEquals(0, shelf.sweep("staged", MONDAY.plusSeconds(1_000_000_000)));
    }

    @Test
    void leavesWhatArrivedWholeUntilThereIsRoomForIt() throws IOException {
        var upload = arrivedWhole();
        uploads.take(HOUSEHOLD, begin(STUDY), 0, part(0));
        now = MONDAY.plus(Uploads.TIME).plusMillis(1);
        shelf.hasRoomFor(PART);

        assertThrows(IOException.class, uploads::sweep);

        assertEquals(PHOTO.length, files.held(HOUSEHOLD));
        shelf.isCleared();
        assertEquals(upload, begin(KITCHEN));
        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
    }

    @Test
    void beginsAgainWhenAPartWasLost() throws IOException {
        var upload = begin(KITCHEN);
        uploads.take(HOUSEHOLD, upload, 0, part(0));
        shelf.sweep("staged", MONDAY.plusSeconds(1_000_000_000));
        uploads.take(HOUSEHOLD, upload, PART, part(PART));

        var last = uploads.take(HOUSEHOLD, upload, 2L * PART, part(2 * PART));

        assertEquals(new Arrival.WrongHash(), last);
        send(uploads);
        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
    }

    @Test
    void losesNothingWhenProcessesTakeTheSamePartAtOnce() throws Exception {
        var upload = begin(KITCHEN);
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var begins = 0; begins < PHOTO.length; begins += PART) {
                var at = begins;
                Callable<Arrival> one = () -> uploads.take(HOUSEHOLD, upload, at, part(at));
                Callable<Arrival> other = () -> otherProcess.take(HOUSEHOLD, upload, at, part(at));

                var tried = together.invokeAll(Set.of(one, other));

                assertTrue(tried.stream().anyMatch(it -> isTaken(it::get)));
            }
        }

        assertArrayEquals(PHOTO, stored(HOUSEHOLD, HASH));
        assertEquals(0, shelf.sweep("staged", MONDAY.plusSeconds(1_000_000_000)));
    }

    private static boolean isTaken(Callable<Arrival> answer) {
        try {
            return answer.call() instanceof Arrival.Taken;
        } catch (ExecutionException because) {
            throw new AssertionError(because);
        } catch (Exception because) {
            throw new IllegalStateException(because);
        }
    }

    private Uploads process(long room) {
        InstantSource clock = () -> now;
        return new Uploads(shelf, database, clock, room);
    }

    private UUID begin(UUID laptop) throws IOException {
        return taken(uploads.begin(HOUSEHOLD, laptop, HASH, PHOTO.length)).id();
    }

    private UUID send(Uploads process) throws IOException {
        var upload = taken(process.begin(HOUSEHOLD, KITCHEN, HASH, PHOTO.length)).id();
        for (var begins = 0; begins < PHOTO.length; begins += PART) {
            taken(process.take(HOUSEHOLD, upload, begins, part(begins)));
        }
        return upload;
    }

    /// As a process leaves it that is killed between taking the last part and finishing.
    private UUID arrivedWhole() throws IOException {
        shelf.hasRoomFor(PART);
        assertThrows(IOException.class, () -> send(uploads));
        shelf.isCleared();
        return arrived().id();
    }

    private Upload arrived() {
        var store = new UploadStore(database);
        var upload = store.begun(HOUSEHOLD, KITCHEN, HASH, PHOTO.length).orElseThrow();
        assertTrue(upload.hasArrived());
        return upload;
    }

    private static byte[] part(int begins) {
        return Arrays.copyOfRange(PHOTO, begins, Math.min(begins + PART, PHOTO.length));
    }

    private static Upload taken(Arrival arrival) {
        return assertInstanceOf(Arrival.Taken.class, arrival).upload();
    }

    private byte[] stored(UUID household, String sha256) throws IOException {
        var downloads = new Downloads(shelf, files);
        var size = downloads.size(household, sha256).orElseThrow();
        try (var in = downloads.open(household, sha256, 0, size).orElseThrow()) {
            return in.readAllBytes();
        }
    }
}
