package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.service.files.Arrival;
import org.hearthbook.service.files.S3Server;
import org.hearthbook.service.files.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

/// Laptops that take a file more slowly than it is given, from a service with an object store.
final class SlowReadersTest {

    /// More than the store's client has connections.
    private static final int READERS = 60;

    /// More than fits between the service and a laptop that does not read.
    private static final byte[] PHOTO = photo(5 * Uploads.LARGEST_PART);

    @TempDir private Path folder;
    private Premises premises;
    private UUID home;
    private Laptop kitchen;

    @BeforeEach
    void open() throws IOException {
        premises = new Premises(folder, S3Server.emptyPlace(folder));
        home = premises.town.household("The Okafor household");
        kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
        store();
    }

    @AfterEach
    void close() {
        premises.close();
    }

    private static byte[] photo(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void keepNobodyFromTheirFiles() throws Exception {
        var reading = new ArrayList<InputStream>();
        while (reading.size() < READERS) {
            reading.add(begin());
        }

        for (var bytes : reading) {
            try (bytes) {
                assertArrayEquals(PHOTO, bytes.readAllBytes());
            }
        }
    }

    /// Asks for the whole photo, and reads nothing of it yet.
    private InputStream begin() throws IOException, InterruptedException {
        var path = "/v1/households/" + home + "/files/" + Hashes.of(PHOTO);
        var request =
                HttpRequest.newBuilder(premises.address().resolve(path))
                        .header("DPoP", kitchen.proof(kitchen.claims("GET", path)))
                        .header("Authorization", kitchen.authorization());
        var answer = kitchen.http.send(request.build(), BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private void store() throws IOException {
        var taking = Uploads.into(premises.shelf, premises.database, premises.clock);
        var begun = taking.begin(home, kitchen.id, Hashes.of(PHOTO), PHOTO.length);
        var upload = ((Arrival.Taken) begun).upload().id();
        for (var from = 0; from < PHOTO.length; from += Uploads.LARGEST_PART) {
            var part = Arrays.copyOfRange(PHOTO, from, from + Uploads.LARGEST_PART);
            taking.take(home, upload, from, part);
        }
    }
}
