package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.service.trying.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

final class ServeTest {

    @TempDir private Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--address 0.0.0.0",
                "--address 0.0.0.0 --public-url https://books.example.org",
                "--address 0.0.0.0 --behind-proxy",
                "--behind-proxy"
            })
    void letsNobodyElseInWithoutTlsOrAnAddressOfItsOwn(String options) {
        assertEquals(2, run(options));
        assertTrue(err.toString(UTF_8).contains("The service was not started."));
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(69, run("--port " + taken.getLocalPort()));
            assertTrue(err.toString(UTF_8).contains("Look whether the port is free"));
        }
    }

    @Test
    @Timeout(120)
    void runsUntilItIsToldToStopAndEndsWell() throws IOException, InterruptedException {
        try (var service = Running.in(folder)) {
            assertEquals(200, get(service.address() + "/health/ready"));
            assertEquals(200, get(service.address() + "/health/live"));
            service.waitFor("GET /health/ready");
            service.stop();

            assertEquals(0, service.ended());
            assertEveryLineIsJson(service.log());
        }
    }

    private static void assertEveryLineIsJson(List<String> log) {
        var mapper = JsonMapper.builder().build();
        for (var line : log) {
            assertTrue(mapper.readTree(line).has("event"), line);
        }
    }

    private static int get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private int run(String options) {
        var arguments = ("serve --data " + folder.resolve("data") + " " + options).split(" ", -1);
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return Commands.run(arguments, out, new PrintStream(err, true, UTF_8));
    }
}
