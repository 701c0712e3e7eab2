package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

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
        var log = folder.resolve("log.txt");
        var process = process(log);
        try (var out = process.inputReader(UTF_8)) {
            var address = out.readLine().replaceAll("Serving at ([^ ]*)\\. .*", "$1");

            assertEquals(200, get(address + "/health/ready"));
            assertEquals(200, get(address + "/health/live"));
            waitFor(log, "GET /health/ready");
            process.destroy();

            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
            assertEveryLineIsJson(log);
        } finally {
            process.destroyForcibly();
        }
    }

    /// A line is written once its answer is out.
    private static void waitFor(Path log, String words) throws IOException, InterruptedException {
        while (!Files.readString(log).contains(words)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("There is no " + words);
            }
        }
    }

    private static void assertEveryLineIsJson(Path log) throws IOException {
        var mapper = JsonMapper.builder().build();
        for (var line : Files.readAllLines(log)) {
            assertTrue(mapper.readTree(line).has("event"), line);
        }
    }

    private Process process(Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hearthbook.service.Main",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString())
                .redirectError(log.toFile())
                .start();
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
