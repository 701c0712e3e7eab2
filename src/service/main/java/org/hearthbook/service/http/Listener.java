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

import jdk.net.ExtendedSocketOptions;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Duration;

/// Listens at one port.
final class Listener implements AutoCloseable {

    /// How long requests that have begun may take when the service stops.
    private static final Duration GRACE = Duration.ofSeconds(20);

    /// How long a laptop may be silent before its first request and between two of them.
    private static final Duration IDLE = Duration.ofMinutes(5);

    /// Whoever comes when so many are connected waits at the door. Of 35,000 households some 4,000
    /// are at a time, as a laptop keeps its connection half a minute after each question.
    private static final int MOST_CONNECTIONS = 16_384;

    /// Whether a laptop that says nothing is there at all is asked after so many seconds, and so
    /// many times so many seconds apart.
    private static final int ASK_AFTER = 60;

    private static final int ASK_TIMES = 4;
    private static final int ASK_EVERY = 15;

    /// A little more than the largest message, so that it is the route that says no.
    private static final int MOST_BYTES = 9 * 1024 * 1024;

    private final WebServer server;
    private final Silence silence;

    private Listener(WebServer server, Silence silence) {
        this.server = server;
        this.silence = silence;
    }

    static Listener start(Settings settings, int port, Front front, Duration most) {
        var silence = new Silence(most);
        var routing = HttpRouting.builder().addFilter(silence::filter);
        front.open(routing);
        var server =
                WebServer.builder()
                        .host(settings.address())
                        .port(port)
                        .shutdownHook(false)
                        .shutdownGracePeriod(GRACE)
                        .idleConnectionTimeout(IDLE)
                        .connectionOptions(connections())
                        .maxTcpConnections(MOST_CONNECTIONS)
                        .maxPayloadSize(MOST_BYTES)
                        .contentEncoding(asItIs())
                        .directHandlers(beforeRouting(front))
                        .addProtocol(protocol(silence))
                        .addRouting(routing);
        var started = withTls(server, settings).build().start();
        if (!started.isRunning() || started.port() < 0) {
            throw new UncheckedIOException(new BindException(settings.address() + ":" + port));
        }
        silence.watch();
        return new Listener(started, silence);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        silence.close();
    }

    private static Http1Config protocol(Silence silence) {
        return Http1Config.builder().sendKeepAliveHeader(false).addReceiveListener(silence).build();
    }

    private static WebServerConfig.Builder withTls(
            WebServerConfig.Builder server, Settings settings) {
        var tls = settings.tls();
        return tls == null ? server : server.tls(Tls.builder().sslContext(tls).build());
    }

    /// An answer goes out at once: its headers and its body are written one after the other, and
    /// the second would otherwise wait some 40 ms for the laptop to say that it has the first.
    private static SocketOptions connections() {
        return SocketOptions.builder()
                .tcpNoDelay(true)
                .putSocketOption(ExtendedSocketOptions.TCP_KEEPIDLE, ASK_AFTER)
                .putSocketOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, ASK_EVERY)
                .putSocketOption(ExtendedSocketOptions.TCP_KEEPCOUNT, ASK_TIMES)
                .build();
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
