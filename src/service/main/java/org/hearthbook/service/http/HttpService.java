package org.hearthbook.service.http;

import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.enrolment.Enrolling;
import org.hearthbook.service.enrolment.Nonces;
import org.hearthbook.service.enrolment.Standings;
import org.hearthbook.service.enrolment.Tokens;
import org.hearthbook.service.enrolment.UsedProofs;
import org.hearthbook.service.files.Downloads;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.store.UploadStore;

import java.time.Duration;
import java.util.List;

/// The service's end of the wire, while it runs.
public final class HttpService implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 9 * 1024 * 1024;

    private final WebServer server;

    private HttpService(WebServer server) {
        this.server = server;
    }

    /// Begins to listen.
    public static HttpService start(Settings settings, Rooms rooms) {
        var nonces = new Nonces(rooms.keys(), rooms.clock());
        var tokens = new Tokens(rooms.keys(), rooms.clock());
        var doorkeeper =
                new Doorkeeper(
                        nonces,
                        tokens,
                        new Standings(rooms.database(), rooms.clock()),
                        new UsedProofs(rooms.database(), nonces, rooms.clock()));
        var front =
                new Front(
                        routes(settings, rooms, tokens),
                        doorkeeper,
                        new Dress(nonces),
                        new Address(settings.publicUrl()));
        return new HttpService(listen(settings, front));
    }

    /// Where it listens; the one that was asked for unless that was 0.
    public int port() {
        return server.port();
    }

    /// Lets requests that have begun come to their end, and stops.
    @Override
    public void close() {
        server.stop();
    }

    private static List<Route> routes(Settings settings, Rooms rooms, Tokens tokens) {
        var codes = new Codes(rooms.database(), rooms.clock(), rooms.random());
        var enrolling =
                new Enrolling(
                        rooms.database(),
                        codes,
                        (_, _) -> List.of(),
                        rooms.keys(),
                        settings.name(),
                        new Ids(rooms.clock(), rooms.random()),
                        rooms.clock());
        List<Routes> all =
                List.of(
                        new EnrolmentRoutes(settings.name(), enrolling, tokens),
                        new SyncRoutes(rooms.syncing()),
                        new FilesRoutes(uploads(rooms)),
                        new DownloadRoutes(
                                new Downloads(rooms.shelf(), new FileStore(rooms.database()))));
        return all.stream().flatMap(it -> it.routes().stream()).toList();
    }

    private static Uploads uploads(Rooms rooms) {
        return new Uploads(
                rooms.shelf(),
                new FileStore(rooms.database()),
                new UploadStore(rooms.database()),
                rooms.clock());
    }

    private static WebServer listen(Settings settings, Front front) {
        var routing = HttpRouting.builder();
        front.open(routing);
        return WebServer.builder()
                .host(settings.address())
                .port(settings.port())
                .shutdownHook(false)
                .shutdownGracePeriod(GRACE)
                .maxPayloadSize(MOST_BYTES)
                .contentEncoding(
                        ContentEncodingContext.builder()
                                .contentEncodingsDiscoverServices(false)
                                .build())
                .addRouting(routing)
                .build()
                .start();
    }
}
