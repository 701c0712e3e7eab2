package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.service.files.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// The photos that a revoked laptop still holds.
final class HandedFilesTest {

    private static final int PART = Uploads.LARGEST_PART;
    private static final byte[] PHOTO = bytes(2 * PART + 12_345);
    private static final byte[] NOTHING = {};

    @TempDir private Path folder;
    private Premises premises;
    private UUID home;
    private Laptop kitchen;
    private Laptop study;
    private UUID photo;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        home = premises.town.household("The Okafor household");
        kitchen = premises.laptop();
        var grace = premises.town.person("Grace Okafor", Role.CARER);
        premises.town.assign(grace, home);
        var enrolment = kitchen.enrol(premises.code(grace), null, null);
        photo = premises.named(home, kitchen.id, PHOTO);
        premises.town.revoke(enrolment.enrolment());
        study = premises.enrolled("Ben Okafor", Role.CARER, home);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void arriveInPartsAndAreWrittenDown() {
        var upload = path(create(photo, PHOTO));
        assertEquals("" + PART, offset(patch(upload, 0, PART)));
        kitchen.cutOff("PATCH", upload, PHOTO, PART, 2 * PART, PART + 77);
        assertEquals("" + PART, offset(ask("HEAD", upload)));
        assertEquals(upload, path(create(photo, PHOTO)));
        patch(upload, PART, 2 * PART);
        assertFalse(premises.done(home).toString().contains("hand-over.file"));

        assertEquals(204, patch(upload, 2 * PART, PHOTO.length).statusCode());

        assertArrayEquals(PHOTO, study.ask("GET", file(PHOTO), NOTHING).body());
        assertEquals(
                List.of("hand-over.file file=%s size=%d".formatted(photo, PHOTO.length)),
                premises.done(home));
    }

    @Test
    void arriveInOneRequestWhenTheyAreSmallAndTwiceDoNoHarm() {
        var small = bytes(70);
        var record = premises.named(home, kitchen.id, small);

        assertEquals(201, createWith(record, small).statusCode());
        var again = createWith(record, small);

        assertEquals(200, again.statusCode());
        assertEquals("70", offset(again));
        assertEquals(1, premises.done(home).size());
        assertArrayEquals(small, study.ask("GET", file(small), NOTHING).body());
    }

    @Test
    void areThereWhenTheLaptopIsToldSoAlsoIfTheDiskWasFull() {
        premises.shelf.hasRoomFor(PART);
        var upload = path(create(photo, PHOTO));
        patch(upload, 0, PART);
        patch(upload, PART, 2 * PART);
        assertEquals(500, patch(upload, 2 * PART, PHOTO.length).statusCode());
        assertEquals(500, create(photo, PHOTO).statusCode());
        premises.shelf.isCleared();

        assertEquals("" + PHOTO.length, offset(create(photo, PHOTO)));

        assertArrayEquals(PHOTO, study.ask("GET", file(PHOTO), NOTHING).body());
        assertEquals(
                List.of("hand-over.file file=%s size=%d".formatted(photo, PHOTO.length)),
                premises.done(home));
    }

    @Test
    void areTakenOnlyIfAChangeSpeaksOfThatVeryFile() {
        var other = bytes(PHOTO.length + 1);
        var neighbours = premises.town.household("The Webb household");
        var theirs = premises.named(neighbours, kitchen.id, PHOTO);

        assertEquals(404, create(UUID.randomUUID(), PHOTO).statusCode());
        assertEquals(404, create(photo, other).statusCode());
        assertEquals(404, create(photo, Hashes.of(PHOTO), PHOTO.length - 1).statusCode());
        assertEquals(404, create(theirs, PHOTO).statusCode());
        home = neighbours;
        assertEquals(404, create(theirs, PHOTO).statusCode());
    }

    @Test
    void ofOtherLaptopsAreTakenButNotToldOf() {
        var small = bytes(70);
        var brought = premises.named(home, study.id, small);

        assertEquals(201, createWith(brought, small).statusCode());

        assertEquals(404, create(brought, small).statusCode());
        assertEquals(404, create(UUID.randomUUID(), small).statusCode());
    }

    @Test
    void goOnOnlyWhereThisLaptopBegan() {
        var notItsOwn = premises.begun(home, study.id, PHOTO, 1);
        var notSpokenOf = premises.begun(home, kitchen.id, bytes(99), 1);
        for (var upload : List.of(notItsOwn, notSpokenOf, UUID.randomUUID())) {
            var path = place(photo) + "/" + upload;
            assertEquals(404, ask("HEAD", path).statusCode());
            assertEquals(404, patch(path, 1, 2).statusCode());
        }
    }

    @Test
    void giveNothingBack() {
        var upload = path(create(photo, PHOTO));

        assertEquals(405, ask("GET", place(photo)).statusCode());
        assertEquals(405, ask("GET", upload).statusCode());
        assertEquals(405, ask("DELETE", upload).statusCode());
        var asked = kitchen.ask("GET", file(PHOTO), NOTHING);
        assertTrue(List.of(401, 403).contains(asked.statusCode()), asked::toString);
    }

    @Test
    void areLeftOutWhenTheyAreNotWhatTheyAreCalled() {
        var wrong = PHOTO.clone();
        wrong[5]++;
        var upload = path(create(photo, PHOTO));
        patch(upload, wrong, 0, PART);
        patch(upload, wrong, PART, 2 * PART);

        var last = patch(upload, wrong, 2 * PART, PHOTO.length);

        assertEquals("hash-mismatch", Laptop.problem(last));
        assertEquals(404, study.ask("GET", file(PHOTO), NOTHING).statusCode());
        assertEquals(List.of(), premises.done(home));
    }

    private HttpResponse<byte[]> create(UUID record, byte[] bytes) {
        return create(record, Hashes.of(bytes), bytes.length);
    }

    private HttpResponse<byte[]> create(UUID record, String hash, long size) {
        return ask(
                "POST",
                place(record),
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                metadata(hash));
    }

    private HttpResponse<byte[]> createWith(UUID record, byte[] bytes) {
        return kitchen.ask(
                "POST",
                place(record),
                bytes,
                "Tus-Resumable",
                "1.0.0",
                "Content-Type",
                "application/offset+octet-stream",
                "Upload-Length",
                Integer.toString(bytes.length),
                "Upload-Metadata",
                metadata(Hashes.of(bytes)));
    }

    private HttpResponse<byte[]> patch(String upload, int from, int to) {
        return patch(upload, PHOTO, from, to);
    }

    private HttpResponse<byte[]> patch(String upload, byte[] bytes, int from, int to) {
        return kitchen.ask(
                "PATCH",
                upload,
                Arrays.copyOfRange(bytes, from, to),
                "Tus-Resumable",
                "1.0.0",
                "Content-Type",
                "application/offset+octet-stream",
                "Upload-Offset",
                Integer.toString(from));
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers) {
        var all = Arrays.copyOf(new String[] {"Tus-Resumable", "1.0.0"}, 2 + headers.length);
        System.arraycopy(headers, 0, all, 2, headers.length);
        return kitchen.ask(method, path, NOTHING, all);
    }

    private String place(UUID record) {
        return "/v1/households/" + home + "/hand-overs/" + record;
    }

    private String file(byte[] bytes) {
        return "/v1/households/" + home + "/files/" + Hashes.of(bytes);
    }

    private static String metadata(String hash) {
        var text = hash.getBytes(StandardCharsets.US_ASCII);
        return "sha256 " + Base64.getEncoder().encodeToString(text);
    }

    private static String path(HttpResponse<byte[]> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String offset(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Upload-Offset").orElseThrow();
    }
}
