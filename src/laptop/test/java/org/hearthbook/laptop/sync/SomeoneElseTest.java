package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Everything on the way that is not the service, and lines that break.
final class SomeoneElseTest {

    private static final SyncRequest ASKING =
            new SyncRequest(UUID.randomUUID(), null, List.of(), 100);
    private static final LaptopKey KEY = LaptopKey.random(new SecureRandom());
    private static final String VERSION = "Hearthbook-Version: 1";
    private static final String PROBLEM =
            "{\"type\":\"urn:hearthbook:problem:revoked\",\"title\":\"No\",\"status\":403}";

    private static Failure failure(ServiceAddress address, Courier.Way way) {
        try (var link = new HttpLink(address, way, KEY, Desk.real())) {
            return link.sync(ASKING).failure().orElseThrow();
        }
    }

    private static Failure failure(ServiceAddress address) {
        return failure(address, directly(Duration.ofSeconds(20)));
    }

    private static Courier.Way directly(Duration patience) {
        return new Courier.Way(ProxySelector.of(null), null, patience);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK|Content-Type: text/html||<html>Welcome to the Grand Hotel</html>",
                "HTTP/1.1 200 OK|Content-Type: application/json||{\"token\":\"a\",\"seconds\":600}",
                "HTTP/1.1 302 Found|Location: https://login.example/|Content-Length: 0||",
                "HTTP/1.1 307 Temporary|Hearthbook-Version: 1|Location: https://evil.example/||",
                "HTTP/1.1 511 Network Authentication Required|Content-Type: text/html||<html>",
                "HTTP/1.1 407 Proxy Authentication Required|Proxy-Authenticate: Basic||",
                "HTTP/1.1 200 OK|Hearthbook-Version: 1|Content-Type: text/html||<html>",
                "HTTP/1.1 403 Forbidden|Content-Type: text/html||<html>blocked by the filter",
                "SSH-2.0-OpenSSH_9.6||"
            })
    void isToldFromTheService(String words) throws IOException {
        try (var stranger = Stranger.saying(words.split("\\|", -1))) {
            assertEquals(new Failure.SomeoneElse(), failure(stranger.address()));
        }
    }

    @Test
    void isNotHeardToTheEnd() throws IOException {
        var endless = "x".repeat(80_000_000);
        try (var stranger = Stranger.saying("HTTP/1.1 200 OK", "", endless)) {
            assertEquals(new Failure.SomeoneElse(), failure(stranger.address()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void isNoLogInPageWhenAGatewaySaysThatTheServiceIsAway(int status) throws IOException {
        var words = "HTTP/1.1 " + status + " Away|Content-Type: text/html||<html>";
        try (var gateway = Stranger.saying(words.split("\\|"))) {
            assertEquals(new Failure.ServiceTrouble(), failure(gateway.address()));
        }
    }

    @Test
    void isNobodyWhenTheLineIsCutWithinTheAnswer() throws IOException {
        try (var cut =
                Stranger.saying(
                        "HTTP/1.1 200 OK",
                        VERSION,
                        "Content-Type: application/json",
                        "Content-Length: 900",
                        "",
                        "{\"token\":")) {
            assertEquals(new Failure.CutOff(), failure(cut.address()));
        }
    }

    @Test
    void isNobodyWhenNothingListens() throws IOException {
        try (var taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var place = URI.create("http://localhost:" + taken.getLocalPort());

            assertEquals(new Failure.NoConnection(), failure(new ServiceAddress(place)));
        }
    }

    @Test
    void isNobodyWhenTheNameIsUnknown() {
        var address = new ServiceAddress(URI.create("https://fostering.invalid"));

        assertEquals(new Failure.NoConnection(), failure(address));
    }

    @Test
    void isGivenUpOnWhenNothingMoves() throws IOException {
        try (var silent = Stranger.silent()) {
            assertEquals(
                    new Failure.CutOff(),
                    failure(silent.address(), directly(Duration.ofMillis(900))));
        }
    }

    @Test
    void isCutOffWhenTheThreadIsInterrupted() throws Exception {
        try (var silent = Stranger.silent()) {
            var heard = new AtomicReference<Failure>();
            var asking = Thread.ofVirtual().start(() -> heard.set(failure(silent.address())));

            asking.interrupt();
            asking.join(Duration.ofSeconds(10));

            assertEquals(new Failure.CutOff(), heard.get());
        }
    }

    @Test
    void isAPlainSpeakerWhereTheServiceWouldSpeakTls() throws IOException {
        try (var page = Stranger.saying("HTTP/1.1 200 OK", "", "<html>")) {
            var address = new ServiceAddress(URI.create("https://localhost:" + page.port()));

            assertEquals(new Failure.SomeoneElse(), failure(address));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 407 Proxy Authentication Required|Proxy-Authenticate: Basic||",
                "HTTP/1.1 403 Forbidden||"
            })
    void isAProxyThatLetsNobodyThrough(String words) throws IOException {
        try (var proxy = Stranger.saying(words.split("\\|", -1))) {
            var proxies = ProxySelector.of(new InetSocketAddress("localhost", proxy.port()));
            var way = new Courier.Way(proxies, null, Duration.ofSeconds(20));

            for (var address : List.of("http://localhost:1", "https://a.invalid")) {
                assertEquals(
                        new Failure.SomeoneElse(),
                        failure(new ServiceAddress(URI.create(address)), way));
            }
        }
    }

    @Test
    void isNobodyWhenTheProxyFindsTheServiceAway() throws IOException {
        try (var proxy = Stranger.saying("HTTP/1.1 502 Bad Gateway", "", "")) {
            var proxies = ProxySelector.of(new InetSocketAddress("localhost", proxy.port()));
            var way = new Courier.Way(proxies, null, Duration.ofSeconds(20));
            var address = new ServiceAddress(URI.create("https://a.invalid"));

            assertEquals(new Failure.CutOff(), failure(address, way));
        }
    }

    @Test
    void passesThroughAProxyThatDoesItsWork() throws IOException {
        try (var proxy =
                Stranger.saying(
                        "HTTP/1.1 403 Forbidden",
                        VERSION,
                        "Content-Type: application/problem+json",
                        "",
                        PROBLEM)) {
            var proxies = ProxySelector.of(new InetSocketAddress("localhost", proxy.port()));
            var way = new Courier.Way(proxies, null, Duration.ofSeconds(20));

            assertEquals(
                    new Failure.Revoked(),
                    failure(new ServiceAddress(URI.create("http://localhost:1")), way));
        }
    }
}
