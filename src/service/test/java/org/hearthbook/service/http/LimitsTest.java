package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Who is made to wait, and who never is.
final class LimitsTest {

    @TempDir private Path folder;
    private Premises premises;
    private UUID home;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        home = premises.town.household("The Okafor household");
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void whoGuessesCodesWaits() {
        var thief = premises.laptop();

        var waiting = guessUntilMadeToWait(thief);

        assertTrue(secondsToWait(waiting) > 0);
    }

    @Test
    void noGuessWhileWaitingIsLookedAt() {
        var grace = premises.town.person("Grace Okafor", Role.CARER);
        var code = premises.code(grace);
        var thief = premises.laptop();
        guessUntilMadeToWait(thief);

        assertEquals(429, enrol(thief, code).statusCode());
        premises.clock.pass(6);
        assertEquals(201, enrol(thief, code).statusCode());
    }

    @Test
    void aCarerIsNotKeptOutByWhoGuessesBesideThem() {
        var kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
        guessUntilMadeToWait(premises.laptop());

        assertEquals(200, sync(kitchen).statusCode());
        kitchen.signIn();
    }

    @Test
    void aCarerIsNotKeptOutByWhoComesWithBadProofs() {
        var kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
        var thief = premises.laptop();
        HttpResponse<byte[]> answer;
        var asked = 0;
        do {
            answer = thief.ask("POST", "/v1/tokens", new byte[0]);
            asked++;
        } while (answer.statusCode() == 401 && asked < 2_000);

        assertEquals(429, answer.statusCode());
        assertEquals(200, sync(kitchen).statusCode());
    }

    @Test
    void whoAsksOnAndOnWaitsAndOthersDoNot() {
        var busy = premises.enrolled("Grace Okafor", Role.CARER, home);
        var quiet = premises.enrolled("Amadi Okafor", Role.CARER, home);
        HttpResponse<byte[]> answer;
        var asked = 0;
        do {
            answer = sync(busy);
            asked++;
        } while (answer.statusCode() == 200 && asked < 2_000);

        assertEquals(429, answer.statusCode());
        assertTrue(asked > 300, "a first sync is not held up: " + asked);
        assertEquals(200, sync(quiet).statusCode());
        premises.clock.pass(secondsToWait(answer));
        assertEquals(200, sync(busy).statusCode());
    }

    @Test
    void whateverBecomesOfALargeMessageTheNextFindsRoom() {
        var kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
        var garbage = new byte[300 * 1024];

        for (var at = 0; at < 200; at++) {
            assertEquals(400, kitchen.ask("POST", "/v1/sync", garbage).statusCode());
        }
    }

    private HttpResponse<byte[]> guessUntilMadeToWait(Laptop thief) {
        HttpResponse<byte[]> answer;
        var guesses = 0;
        do {
            answer = enrol(thief, "00000-00000");
            guesses++;
        } while (answer.statusCode() == 403 && guesses < 2_000);
        assertEquals(429, answer.statusCode());
        assertTrue(guesses < 30, "guesses: " + guesses);
        return answer;
    }

    private static HttpResponse<byte[]> enrol(Laptop laptop, String code) {
        return laptop.post("/v1/enrolments", new Enrolment.Request(code, laptop.id, null, null));
    }

    private HttpResponse<byte[]> sync(Laptop laptop) {
        return laptop.post("/v1/sync", new SyncRequest(laptop.id, null, List.of(), 10));
    }

    private static long secondsToWait(HttpResponse<byte[]> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(0);
    }
}
