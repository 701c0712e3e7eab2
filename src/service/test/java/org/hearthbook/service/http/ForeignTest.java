package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// What is another household's, and what is not there at all, cannot be told apart.
final class ForeignTest {

    private static final byte[] NOTHING = {};

    /// Different in each answer, whatever it is about.
    private static final Set<String> ALWAYS_NEW = Set.of("date", "dpop-nonce");

    private record Heard(int status, Map<String, List<String>> headers, String body) {}

    @TempDir private Path folder;
    private Premises premises;
    private Laptop kitchen;
    private final List<UUID> others = new ArrayList<>();

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        var home = premises.town.household("The Okafor household");
        kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
        for (var household = 0; household < 20; household++) {
            others.add(premises.town.household("Household " + household));
        }
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void isAnsweredAsIfItWereNotThere() {
        assertSameFor(200);
    }

    @Test
    @Tag("proving")
    void isAnsweredAsIfItWereNotThereTenThousandTimes() {
        assertSameFor(10_000);
    }

    @Test
    void isOutsideLikeWhatIsNotThere() {
        var asked = new ArrayList<SyncRequest.AskedOf>();
        var expected = new ArrayList<UUID>();
        for (var round = 0; round < 40; round++) {
            expected.add(id(round));
            asked.add(new SyncRequest.AskedOf(id(round), "", List.of(), List.of()));
        }

        var answer = kitchen.post("/v1/sync", new SyncRequest(kitchen.id, null, asked, 10));

        var reply = Laptop.read(answer, 200, SyncReply.class);
        assertEquals(Set.copyOf(expected), Set.copyOf(reply.outside()));
    }

    private void assertSameFor(int rounds) {
        var file = "a photo".getBytes(StandardCharsets.UTF_8);
        others.forEach(it -> premises.stored(it, file, file.length));
        var path = "/v1/households/%s/files/" + Hashes.of(file);
        var expected = heard(path, UUID.randomUUID());
        assertEquals(404, expected.status());
        for (var round = 0; round < rounds; round++) {
            assertEquals(expected, heard(path, id(round)));
            if (round % 100 == 0) {
                premises.clock.pass(10);
                kitchen.signIn();
            }
        }
    }

    /// In turn a household of others and one that was never there.
    private UUID id(int round) {
        return round % 2 == 0 ? others.get(round / 2 % others.size()) : new UUID(7, round);
    }

    private Heard heard(String path, UUID household) {
        var answer = kitchen.ask("GET", path.formatted(household), NOTHING);
        return new Heard(answer.statusCode(), headers(answer), text(answer));
    }

    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(ALWAYS_NEW);
        return headers;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
