package org.hearthbook.service.http;

import io.helidon.common.socket.SocketOptions;
import io.helidon.common.tls.Tls;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Duration;

/// Listens at one port.
final class Listener implements AutoCloseable {

    /// How long requests that have begun may take when the service stops.
    private static final Duration GRACE = Duration.ofSeconds(20);

    /// How long a laptop may be silent in the middle of a request.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Duration IDLE = Duration.ofMinutes(5);

    /// A little more than the largest message, so that it is the route that says no.
    private static final int MOST_BYTES = 9 * 1024 * 1024;

    private final WebServer server;

    private Listener(WebServer server) {
        this.server = server;
    }

    static Listener start(Settings settings, int port, Front front) {
        var routing = HttpRouting.builder();
        front.open(routing);
        var server =
                WebServer.builder()
                        .host(settings.address())
                        .port(port)
                        .shutdownHook(false)
                        .shutdownGracePeriod(GRACE)
                        .idleConnectionTimeout(IDLE)
                        .connectionOptions(connections())
                        .maxPayloadSize(MOST_BYTES)
                        .contentEncoding(asItIs())
                        .directHandlers(beforeRouting(front))
                        .addProtocol(Http1Config.builder().sendKeepAliveHeader(false).build())
                        .addRouting(routing);
        var started = withTls(server, settings).build().start();
        if (!started.isRunning() || started.port() < 0) {
            throw new UncheckedIOException(new BindException(settings.address() + ":" + port));
        }
        return new Listener(started);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static WebServerConfig.Builder withTls(
            WebServerConfig.Builder server, Settings settings) {
        var tls = settings.tls();
        return tls == null ? server : server.tls(Tls.builder().sslContext(tls).build());
    }

    /// An answer goes out at once: its headers and its body are written one after the other, and
    /// the second would otherwise wait some 40 ms for the laptop to say that it has the first.
    private static SocketOptions connections() {
        return SocketOptions.builder().readTimeout(SILENCE).tcpNoDelay(true).build();
    }

    /// Bodies are unpacked by us, so that no more is unpacked than is allowed.
    private static ContentEncodingContext asItIs() {
        return ContentEncodingContext.builder()
                .contentEncodingsDiscoverServices(false)
                .addContentEncoding(new PackedAsItCame())
                .build();
    }

    private static DirectHandlers beforeRouting(Front front) {
        var handlers = DirectHandlers.builder();
        for (var type : EventType.values()) {
            handlers.addHandler(type, front.beforeRouting());
        }
        return handlers.build();
    }
}
