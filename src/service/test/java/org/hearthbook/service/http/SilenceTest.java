package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.changes.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// What becomes of those who stop in the middle of a request.
@Timeout(120)
final class SilenceTest {

    private static final Duration SILENCE = Duration.ofSeconds(3);
    private static final String SYNC = "/v1/sync";
    private static final int MUCH = 4 * 1024 * 1024;

    @TempDir private Path folder;
    private Premises premises;
    private Laptop kitchen;

    @BeforeEach
    void open() {
        premises = new Premises(folder, SILENCE);
        var home = premises.town.household("The Okafor household");
        kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void hangsUpInTheMiddleOfABody() throws IOException {
        try (var line = new ByHand(premises.address())) {
            line.begin(kitchen.head("POST", SYNC), MUCH);
            line.send(new byte[MUCH / 2]);

            line.waitUntilHungUp();

            assertEquals(200, kitchen.ask("POST", SYNC, message(MUCH)).statusCode());
        }
    }

    @Test
    void hangsUpInTheMiddleOfAChunk() throws IOException {
        try (var line = new ByHand(premises.address())) {
            line.send(kitchen.head("POST", SYNC) + "Transfer-Encoding: chunked\r\n\r\nff\r\n{");

            line.waitUntilHungUp();
        }
    }

    @Test
    void hangsUpInTheMiddleOfTheHeaders() throws IOException {
        try (var line = new ByHand(premises.address())) {
            line.send("GET /v1/hello HTTP/1.1\r\nHost: local");

            line.waitUntilHungUp();
        }
    }

    @Test
    void hangsUpOnAStrangerWhoseBodyNobodyWants() throws IOException {
        try (var line = new ByHand(premises.address())) {
            line.send("POST /v1/sync HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n{");

            assertTrue(line.line().startsWith("HTTP/1.1 4"));
            line.waitUntilHungUp();
        }
    }

    @Test
    void hangsUpOnWhoSentMoreThanIsAllowed() throws IOException {
        try (var line = new ByHand(premises.address())) {
            var head = kitchen.head("POST", "/v1/enrolments");
            line.send(head + "Transfer-Encoding: chunked\r\n\r\n8000\r\n");
            line.send(" ".repeat(0x8000) + "\r\n");

            assertTrue(line.line().startsWith("HTTP/1.1 413"));
            line.waitUntilHungUp();
        }
    }

    @Test
    void takesWhatKeepsComingHoweverSlowly() throws IOException {
        var body = message(MUCH);
        try (var line = new ByHand(premises.address())) {
            line.begin(kitchen.head("POST", SYNC), body.length);

            var sent = 0;
            var began = System.nanoTime();
            while (System.nanoTime() - began < 2 * SILENCE.toNanos() && sent < body.length / 2) {
                line.send(body, sent, 1);
                sent++;
            }
            line.send(body, sent, body.length - sent);

            assertEquals("HTTP/1.1 200 OK", line.line());
        }
    }

    @Test
    void waitsForTheNextRequestForLonger() throws IOException {
        try (var line = new ByHand(premises.address());
                var silent = new ByHand(premises.address())) {
            line.send("GET /v1/hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
            line.passHeaders();
            silent.send("GET /v1/hello HTTP/1.1\r\n");
            silent.waitUntilHungUp();

            line.send("GET /v1/hello HTTP/1.1\r\nHost: localhost\r\n\r\n");

            assertTrue(line.line().endsWith("HTTP/1.1 200 OK"));
        }
    }

    /// A request for nothing, made longer without a meaning.
    private byte[] message(int length) {
        var asked = "{\"laptop\":\"%s\",\"households\":[],\"most\":1".formatted(kitchen.id);
        return (asked + " ".repeat(length - asked.length() - 1) + "}").getBytes(US_ASCII);
    }
}
