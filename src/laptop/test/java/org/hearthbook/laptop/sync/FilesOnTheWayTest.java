package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.files.InPieces;
import org.hearthbook.records.files.KeptFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// One file up or down, with a service that keeps to tus and one that does not.
final class FilesOnTheWayTest {

    private static final int PART = Stride.LONGEST;
    private static final int CARRIED = 300_000;
    private static final UUID KITCHEN = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final UUID UPLOAD = new UUID(0x7000, 0x8000_0000_0000_0009L);
    private static final String UPLOADS = "/v1/households/" + KITCHEN + "/uploads/" + UPLOAD;
    private static final String FILES = "/v1/households/" + KITCHEN + "/files";

    private final ByteArrayOutputStream theirs = new ByteArrayOutputStream();
    private final AtomicInteger bytesUp = new AtomicInteger();
    private final List<Long> progress = new ArrayList<>();
    private final Patience patience = new Patience(_ -> {}, () -> false);
    private StandIn service;
    private Door door;

    @BeforeEach
    void plugIn() throws IOException {
        service = new StandIn().on(FILES, this::create).on(UPLOADS, this::part);
        var way = new Courier.Way(ProxySelector.of(null), null, Duration.ofSeconds(20));
        var key = LaptopKey.random(new SecureRandom());
        door = new Door(new Courier(service.address(), way), key, Desk.real());
    }

    @AfterEach
    void unplug() {
        door.close();
        service.close();
    }

    private StandIn.Reply create(StandIn.Came came) {
        take(came);
        return new StandIn.Reply(201, Map.of(), new byte[0])
                .with("Location", UPLOADS)
                .with("Upload-Offset", Integer.toString(theirs.size()));
    }

    private StandIn.Reply part(StandIn.Came came) {
        if (came.method().equals("PATCH")) {
            var offset = came.headers().get("upload-offset");
            if (!Integer.toString(theirs.size()).equals(offset)) {
                return StandIn.Reply.problem(409, "offset-mismatch");
            }
            take(came);
        }
        return new StandIn.Reply(came.method().equals("HEAD") ? 200 : 204, Map.of(), new byte[0])
                .with("Upload-Offset", Integer.toString(theirs.size()));
    }

    private void take(StandIn.Came came) {
        bytesUp.addAndGet(came.body().length);
        theirs.writeBytes(came.body());
    }

    private static byte[] photo(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static KeptFile kept(byte[] bytes) {
        var hash = HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
        var moment = new Moment(KITCHEN, KITCHEN, Instant.EPOCH);
        return new KeptFile(
                KITCHEN, "photo.jpg", "image/jpeg", bytes.length, hash, false, moment, KITCHEN);
    }

    private FileUp.Upload send(byte[] bytes) throws IOException {
        return new FileUp(FileWay.enrolled(door, KITCHEN), kept(bytes), patience, new Stride())
                .send(() -> new ByteArrayInputStream(bytes), progress::add);
    }

    private FileDown down(byte[] bytes) {
        return new FileDown(door, KITCHEN, kept(bytes), patience, new Stride(), progress::add);
    }

    @Test
    void goesUpInOneRequestWhenItIsSmall() throws IOException {
        var bytes = photo(PART);

        assertEquals(new FileUp.Upload.There(), send(bytes));

        assertArrayEquals(bytes, theirs.toByteArray());
        assertEquals(List.of("POST /v1/tokens", "POST " + FILES), service.paths());
    }

    @Test
    void goesUpInPartsWhenItIsLarge() throws IOException {
        var bytes = photo(2 * PART + 5);

        assertEquals(new FileUp.Upload.There(), send(bytes));

        assertArrayEquals(bytes, theirs.toByteArray());
        assertEquals(List.of(0L, (long) PART, 2L * PART, 2L * PART + 5), progress);
    }

    @Test
    void goesOnFromWhereTheServiceIs() throws IOException {
        var bytes = photo(3 * PART);
        theirs.writeBytes(Arrays.copyOf(bytes, 2 * PART));

        assertEquals(new FileUp.Upload.There(), send(bytes));

        assertArrayEquals(bytes, theirs.toByteArray());
        assertEquals(PART, bytesUp.get());
    }

    @Test
    void asksHowFarTheServiceIsWhenAnAnswerWasLost() throws IOException {
        var bytes = photo(3 * PART);
        var lost = new AtomicInteger();
        service.on(
                UPLOADS,
                came -> {
                    var reply = part(came);
                    if (came.method().equals("PATCH") && lost.getAndIncrement() == 1) {
                        throw new IOException("the line is cut");
                    }
                    return reply;
                });

        assertEquals(new FileUp.Upload.There(), send(bytes));

        assertArrayEquals(bytes, theirs.toByteArray());
        assertEquals(3 * PART, bytesUp.get());
    }

    private static StandIn.Answering carryingLittle(StandIn.Answering answering) {
        return came -> {
            if (came.body().length > CARRIED) {
                throw new IOException("the line is cut");
            }
            return answering.answer(came);
        };
    }

    @Test
    void goesUpThroughALineThatCarriesLittle() throws IOException {
        service.on(FILES, carryingLittle(this::create));
        service.on(UPLOADS, carryingLittle(this::part));
        for (var size : List.of(PART, 2 * PART + 5)) {
            var bytes = photo(size);
            theirs.reset();

            assertEquals(new FileUp.Upload.There(), send(bytes));

            assertArrayEquals(bytes, theirs.toByteArray());
        }
    }

    @Test
    void goesInLargerPartsAgainOnceTheLineCarriesThem() throws IOException {
        var patches = new ArrayList<Integer>();
        service.on(
                UPLOADS,
                came -> {
                    if (came.method().equals("PATCH")) {
                        patches.add(came.body().length);
                        if (patches.size() <= 2) {
                            throw new IOException("the line is cut");
                        }
                    }
                    return part(came);
                });

        assertEquals(new FileUp.Upload.There(), send(photo(3 * PART)));

        var quarters = Collections.nCopies(4, PART / 4);
        assertEquals(List.of(PART, PART / 2), patches.subList(0, 2));
        assertEquals(quarters, patches.subList(2, 6));
        assertEquals(PART / 2, patches.get(6));
    }

    @Test
    void isPutAsideWhenTheServiceWillNotHaveIt() throws IOException {
        for (var problem : List.of("too-large", "not-found", "hash-mismatch")) {
            service.on(FILES, _ -> StandIn.Reply.problem(400, problem));
            assertEquals(new FileUp.Upload.NotTaken(), send(photo(5)), problem);
        }
        service.on(FILES, _ -> StandIn.Reply.problem(507, "no-room"));
        assertEquals(new FileUp.Upload.NotTaken(), send(photo(5)));
    }

    @Test
    void waitsWhenTheServiceIsBusyOrTheLaptopRevoked() throws IOException {
        service.on(FILES, _ -> StandIn.Reply.problem(429, "too-many-requests"));
        assertInstanceOf(FileUp.Upload.Later.class, send(photo(5)));
        service.on(FILES, _ -> StandIn.Reply.problem(403, "revoked"));
        assertEquals(new FileUp.Upload.Later(new Failure.Revoked()), send(photo(5)));
    }

    private void gives(byte[] bytes, AtomicInteger cuts) {
        service.on(
                FILES,
                came -> {
                    if (cuts.getAndDecrement() > 0) {
                        throw new IOException("the line is cut");
                    }
                    return range(came, bytes);
                });
    }

    private static StandIn.Reply range(StandIn.Came came, byte[] bytes) {
        var range = came.headers().getOrDefault("range", "").replace("bytes=", "").split("-", -1);
        var from = Integer.parseInt(range[0]);
        var to = Math.min(Integer.parseInt(range[1]) + 1, bytes.length);
        return new StandIn.Reply(
                206,
                Map.of("Content-Type", "application/octet-stream"),
                Arrays.copyOfRange(bytes, from, to));
    }

    @Test
    void comesDownInPartsThatAreAskedForAgainWhenTheyAreCut() throws IOException {
        var bytes = photo(2 * PART + 77);
        gives(bytes, new AtomicInteger(3));

        try (var in = new InPieces(down(bytes))) {
            assertArrayEquals(bytes, in.readAllBytes());
            assertEquals(-1, in.read());
        }

        assertEquals(2L * PART + 77, progress.getLast());
    }

    @Test
    void comesDownThroughALineThatCarriesLittle() throws IOException {
        var bytes = photo(2 * PART + 77);
        service.on(
                FILES,
                came -> {
                    var reply = range(came, bytes);
                    if (reply.body().length > CARRIED) {
                        throw new IOException("the line is cut");
                    }
                    return reply;
                });

        try (var in = new InPieces(down(bytes))) {
            assertArrayEquals(bytes, in.readAllBytes());
        }
    }

    @Test
    void isNotTakenForWhatItIsNot() throws IOException {
        var bytes = photo(PART + 9);
        var other = bytes.clone();
        other[PART + 3] ^= 1;
        gives(other, new AtomicInteger());

        var down = down(bytes);

        try (var in = new InPieces(down)) {
            assertThrows(FileDown.Broken.class, in::readAllBytes);
            assertTrue(down.isOther());
        }
    }

    @Test
    void isNotTakenForWholeWhenItIsShort() throws IOException {
        gives(photo(PART), new AtomicInteger());
        var claimed = photo(PART + 9);

        try (var in = new InPieces(down(claimed))) {
            assertThrows(IOException.class, in::readAllBytes);
        }
    }

    @Test
    void stopsNoOtherFileWhenItIsNotThereYet() throws IOException {
        service.on(FILES, _ -> StandIn.Reply.problem(404, "not-found"));

        var down = down(photo(9));

        try (var in = new InPieces(down)) {
            assertThrows(FileDown.Broken.class, in::readAllBytes);
            assertTrue(down.failure().isEmpty());
            assertTrue(!down.isOther());
        }
    }
}
