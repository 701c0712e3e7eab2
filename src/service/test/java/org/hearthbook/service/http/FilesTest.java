package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.service.files.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

final class FilesTest {

    private static final int PART = Uploads.LARGEST_PART;
    private static final byte[] PHOTO = bytes(2 * PART + 12_345);
    private static final String HASH = Hashes.of(PHOTO);
    private static final byte[] NOTHING = {};

    @TempDir private Path folder;
    private Premises premises;
    private UUID home;
    private Laptop kitchen;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        home = premises.town.household("The Okafor household");
        kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void takesAFileInPartsAndGivesItBack() {
        var begun = create(HASH, PHOTO.length);
        assertEquals(201, begun.statusCode());
        assertEquals("1.0.0", header(begun, "Tus-Resumable"));

        var upload = path(begun);
        assertEquals("" + PART, header(patch(upload, 0, PART), "Upload-Offset"));
        assertEquals("" + 2 * PART, header(patch(upload, PART, 2 * PART), "Upload-Offset"));
        assertEquals(204, patch(upload, 2 * PART, PHOTO.length).statusCode());

        var whole = kitchen.ask("GET", file(), NOTHING);
        assertEquals(200, whole.statusCode());
        assertArrayEquals(PHOTO, whole.body());
    }

    @Test
    void takesASmallFileInOneRequest() {
        var small = bytes(70);
        var hash = Hashes.of(small);

        var created = createWith(small, hash);

        assertEquals(201, created.statusCode());
        assertEquals("70", header(created, "Upload-Offset"));
        assertArrayEquals(small, kitchen.ask("GET", files() + "/" + hash, NOTHING).body());
    }

    @Test
    void answersAtOnceForAFileThatIsThere() {
        send();

        var again = create(HASH, PHOTO.length);

        assertEquals(200, again.statusCode());
        assertEquals("" + PHOTO.length, header(again, "Upload-Offset"));
        assertEquals(file(), path(again));
    }

    @Test
    void goesOnAfterEveryCutAndSendsNoMoreThanOnePartTwice() {
        var cuts = Stream.of(0, 1, PART - 1, PART, PART + 1, 2 * PART, PHOTO.length - 1).toList();
        for (var cut : cuts) {
            kitchen = premises.enrolled("Grace at " + cut, Role.CARER, home);
            var photo = bytes(2 * PART + 12_345 + cut % 977);
            var sent = sendCutOffAt(photo, cut);

            assertTrue(sent <= photo.length + PART, sent + " bytes with a cut at " + cut);
            var got = kitchen.ask("GET", files() + "/" + Hashes.of(photo), NOTHING);
            assertArrayEquals(photo, got.body());
        }
    }

    @Test
    void tellsHowFarAnUploadHasCome() {
        var upload = path(create(HASH, PHOTO.length));
        patch(upload, 0, PART);

        var told = ask("HEAD", upload);

        assertEquals(200, told.statusCode());
        assertEquals("" + PART, header(told, "Upload-Offset"));
        assertEquals("" + PHOTO.length, header(told, "Upload-Length"));
        assertEquals("no-store", header(told, "Cache-Control"));
        assertEquals("Mon, 23 Nov 2026 20:00:00 GMT", header(told, "Upload-Expires"));
    }

    @Test
    void keepsNothingThatCameOutDifferent() throws IOException {
        var upload = path(create("0".repeat(64), PHOTO.length));
        patch(upload, 0, PART);
        patch(upload, PART, 2 * PART);

        var last = patch(upload, 2 * PART, PHOTO.length);

        assertEquals(460, last.statusCode());
        assertEquals("hash-mismatch", Laptop.problem(last));
        assertEquals(404, head(upload));
        assertEquals(201, create("0".repeat(64), PHOTO.length).statusCode());
        try (var staged = Files.list(folder.resolve("files/staged"))) {
            assertEquals(0, staged.count());
        }
    }

    @Test
    void saysThatAllHasComeOnlyOnceTheWholeFoundRoom() {
        premises.shelf.hasRoomFor(PART);
        var upload = path(create(HASH, PHOTO.length));
        patch(upload, 0, PART);
        patch(upload, PART, 2 * PART);

        assertEquals(500, patch(upload, 2 * PART, PHOTO.length).statusCode());
        assertEquals(500, create(HASH, PHOTO.length).statusCode());
        assertEquals(500, head(upload));
        assertEquals(500, patch(upload, 0, PART).statusCode());

        premises.shelf.isCleared();
        var again = create(HASH, PHOTO.length);
        assertEquals(201, again.statusCode());
        assertEquals("" + PHOTO.length, header(again, "Upload-Offset"));
        assertArrayEquals(PHOTO, kitchen.ask("GET", file(), NOTHING).body());
    }

    @Test
    void saysWhereAPartHasToBegin() {
        var upload = path(create(HASH, PHOTO.length));
        patch(upload, 0, PART);

        var again = patch(upload, 0, PART);

        assertEquals(409, again.statusCode());
        assertEquals("offset-mismatch", Laptop.problem(again));
        assertEquals("" + PART, header(again, "Upload-Offset"));
    }

    @Test
    void refusesWhatIsTooLarge() {
        var upload = path(create(HASH, PHOTO.length));

        assertEquals(413, create(HASH, KeptFile.LARGEST + 1).statusCode());
        assertEquals(413, patch(upload, 0, PART + 1).statusCode());
        assertEquals("0", header(ask("HEAD", upload), "Upload-Offset"));
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        var upload = path(create(HASH, PHOTO.length));

        assertEquals(400, create("not a hash", 5).statusCode());
        assertEquals(400, create("../../../etc/passwd", 5).statusCode());
        assertEquals(400, ask("POST", files(), "Upload-Metadata", metadata(HASH)).statusCode());
        assertEquals(
                400,
                ask("POST", files(), "Upload-Length", "-5", "Upload-Metadata", metadata(HASH))
                        .statusCode());
        assertEquals(412, kitchen.ask("HEAD", upload, NOTHING).statusCode());
        assertEquals(415, ask("PATCH", upload, "Upload-Offset", "0").statusCode());
        assertEquals(404, kitchen.ask("GET", files() + "/HASH", NOTHING).statusCode());
    }

    @Test
    void givesPartsOfAFile() {
        send();

        var part = kitchen.ask("GET", file(), NOTHING, "Range", "bytes=1000-1999");
        var rest = kitchen.ask("GET", file(), NOTHING, "Range", "bytes=" + 2 * PART + "-");
        var none = kitchen.ask("GET", file(), NOTHING, "Range", "bytes=" + PHOTO.length + "-");

        assertEquals(206, part.statusCode());
        assertEquals("bytes 1000-1999/" + PHOTO.length, header(part, "Content-Range"));
        assertArrayEquals(Arrays.copyOfRange(PHOTO, 1000, 2000), part.body());
        assertArrayEquals(Arrays.copyOfRange(PHOTO, 2 * PART, PHOTO.length), rest.body());
        assertEquals(416, none.statusCode());
        var told = kitchen.ask("HEAD", file(), NOTHING);
        assertEquals("" + PHOTO.length, header(told, "Content-Length"));
    }

    @Test
    void answersTheNeighboursAsIfThereWereNothing() {
        send();
        var upload = path(create(Hashes.of(bytes(5)), 5));
        var neighbours = premises.town.household("The Reed household");
        var study = premises.enrolled("Sam Reed", Role.CARER, neighbours);
        var none = files().replace(home.toString(), UUID.randomUUID().toString());

        for (var asked : Stream.of("GET", "HEAD").toList()) {
            var there = study.ask(asked, file(), NOTHING);
            var nowhere = study.ask(asked, none + "/" + HASH, NOTHING);
            assertEquals(404, there.statusCode());
            assertArrayEquals(nowhere.body(), there.body());
        }
        for (var asked : Stream.of("HEAD", "PATCH", "DELETE").toList()) {
            assertEquals(
                    404, study.ask(asked, upload, NOTHING, "Tus-Resumable", "1.0.0").statusCode());
        }
        assertEquals(404, study.ask("POST", files(), NOTHING).statusCode());
        assertEquals(200, head(upload));
    }

    @Test
    void letsSomebodyWhoLeftSendButNotRead() {
        send();
        var worker = premises.town.person("Jo Reed", Role.SUPERVISING_SOCIAL_WORKER);
        premises.town.assign(worker, home);
        kitchen = premises.laptop();
        kitchen.enrol(premises.code(worker), null, null);
        kitchen.signIn();
        premises.town.unassign(worker, home, premises.clock.instant().toEpochMilli());

        assertEquals(404, kitchen.ask("GET", file(), NOTHING).statusCode());
        assertEquals(201, create(Hashes.of(bytes(5)), 5).statusCode());
    }

    @Test
    void stopsAnUpload() {
        var upload = path(create(HASH, PHOTO.length));

        assertEquals(204, ask("DELETE", upload).statusCode());

        assertEquals(404, ask("DELETE", upload).statusCode());
        assertEquals(404, head(upload));
    }

    @Test
    void forgetsAnUploadAfterAWeek() {
        var upload = path(create(HASH, PHOTO.length));
        premises.clock.pass(Duration.ofDays(7).toSeconds());
        kitchen.signIn();

        assertEquals(404, head(upload));
    }

    /// Sends as a laptop does whose link is cut once `cut` bytes have gone. Gives how many it sent.
    private long sendCutOffAt(byte[] photo, int cut) {
        var upload = path(create(Hashes.of(photo), photo.length));
        var sent = 0L;
        var isCut = false;
        for (var at = 0; at < photo.length; ) {
            var end = Math.min(at + PART, photo.length);
            var isHere = !isCut && cut >= at && cut < end;
            isCut = isCut || isHere;
            sent += isHere ? cut - at : end - at;
            if (isHere) {
                kitchen.cutOff("PATCH", upload, photo, at, end, cut);
            } else {
                patch(upload, photo, at, end);
            }
            var told = ask("HEAD", upload);
            at = Integer.parseInt(header(told, "Upload-Offset"));
        }
        return sent;
    }

    private void send() {
        var upload = path(create(HASH, PHOTO.length));
        for (var at = 0; at < PHOTO.length; at += PART) {
            patch(upload, at, Math.min(at + PART, PHOTO.length));
        }
    }

    private HttpResponse<byte[]> create(String hash, long size) {
        return ask(
                "POST",
                files(),
                "Upload-Length",
                Long.toString(size),
                "Upload-Metadata",
                metadata(hash));
    }

    private HttpResponse<byte[]> createWith(byte[] bytes, String hash) {
        return kitchen.ask(
                "POST",
                files(),
                bytes,
                "Tus-Resumable",
                "1.0.0",
                "Content-Type",
                "application/offset+octet-stream",
                "Upload-Length",
                Integer.toString(bytes.length),
                "Upload-Metadata",
                metadata(hash));
    }

    private HttpResponse<byte[]> patch(String upload, int from, int to) {
        return patch(upload, PHOTO, from, to);
    }

    private HttpResponse<byte[]> patch(String upload, byte[] photo, int from, int to) {
        return kitchen.ask(
                "PATCH",
                upload,
                Arrays.copyOfRange(photo, from, to),
                "Tus-Resumable",
                "1.0.0",
                "Content-Type",
                "application/offset+octet-stream",
                "Upload-Offset",
                Integer.toString(from));
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers) {
        var tus = Stream.concat(Stream.of("Tus-Resumable", "1.0.0"), Stream.of(headers));
        return kitchen.ask(method, path, NOTHING, tus.toArray(String[]::new));
    }

    private int head(String upload) {
        return ask("HEAD", upload).statusCode();
    }

    private String files() {
        return "/v1/households/" + home + "/files";
    }

    private String file() {
        return files() + "/" + HASH;
    }

    private static String metadata(String hash) {
        var bytes = hash.getBytes(StandardCharsets.US_ASCII);
        return "sha256 " + Base64.getEncoder().encodeToString(bytes);
    }

    private static String path(HttpResponse<byte[]> answer) {
        return URI.create(header(answer, "Location")).getPath();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
