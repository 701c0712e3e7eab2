package org.hearthbook.service.http;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.service.enrolment.BookMembers;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.enrolment.Enrolling;
import org.hearthbook.service.enrolment.Escrows;
import org.hearthbook.service.enrolment.HandOvers;
import org.hearthbook.service.enrolment.Nonces;
import org.hearthbook.service.enrolment.Standings;
import org.hearthbook.service.enrolment.Tokens;
import org.hearthbook.service.enrolment.UsedProofs;
import org.hearthbook.service.files.Downloads;
import org.hearthbook.service.files.HandedFiles;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.sync.SyncDesk;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The service's end of the wire, while it runs.
public final class HttpService implements AutoCloseable {

    private final List<Route> routes;
    private final Listener door;
    private final @Nullable Listener watch;

    private HttpService(List<Route> routes, Listener door, @Nullable Listener watch) {
        this.routes = routes;
        this.door = door;
        this.watch = watch;
    }

    /// Begins to listen.
    ///
    /// @throws java.io.UncheckedIOException if it cannot listen there
    public static HttpService start(Settings settings, Rooms rooms) {
        return start(settings, rooms, Silence.USUAL);
    }

    /// @param silence how long whoever asks may be silent in the middle of it
    static HttpService start(Settings settings, Rooms rooms, Duration silence) {
        var figures = new Figures();
        var health = new HealthRoutes(rooms.database(), figures, Access.HERE);
        var all = new ArrayList<>(health.routes());
        rooms(settings, rooms, figures).forEach(it -> all.addAll(it.routes()));
        var door = listen(settings, settings.port(), rooms, figures, all, silence);
        return new HttpService(all, door, watch(settings, rooms, figures, silence));
    }

    /// What other computers may ask of the service's figures.
    private static @Nullable Listener watch(
            Settings settings, Rooms rooms, Figures figures, Duration silence) {
        var port = settings.metricsPort();
        if (port == null) {
            return null;
        }
        var health = new HealthRoutes(rooms.database(), figures, Access.ANYONE);
        return listen(settings, port, rooms, figures, health.routes(), silence);
    }

    /// Everything that can be asked.
    List<Route> routes() {
        return List.copyOf(routes);
    }

    /// Where it listens; the one that was asked for unless that was 0.
    public int port() {
        return door.port();
    }

    /// Lets requests that have begun come to their end, and stops.
    @Override
    public void close() {
        door.close();
        if (watch != null) {
            watch.close();
        }
    }

    private static Listener listen(
            Settings settings,
            int port,
            Rooms rooms,
            Figures figures,
            List<Route> routes,
            Duration silence) {
        var nonces = new Nonces(rooms.keys(), rooms.clock());
        var doorkeeper =
                new Doorkeeper(
                        nonces,
                        new Tokens(rooms.keys(), rooms.clock()),
                        new Standings(rooms.database(), rooms.clock()),
                        new UsedProofs(rooms.database(), nonces, rooms.clock()));
        var front =
                new Front(
                        routes,
                        doorkeeper,
                        new Limits(rooms.clock()),
                        new Dress(nonces),
                        new Address(settings.publicUrl(), settings.isBehindProxy()),
                        new Journal(figures));
        return Listener.start(settings, port, front, silence);
    }

    /// Everything that laptops ask. What is not listed here, nobody can ask.
    private static List<Routes> rooms(Settings settings, Rooms rooms, Figures figures) {
        var enrolling =
                new Enrolling(
                        rooms.database(),
                        new Codes(rooms.database(), rooms.clock(), rooms.random()),
                        new BookMembers(),
                        rooms.keys(),
                        settings.name(),
                        new Ids(rooms.clock(), rooms.random()),
                        rooms.clock());
        var escrows = new Escrows(rooms.database(), rooms.keys(), rooms.clock());
        var handOvers = new HandOvers(rooms.keys(), rooms.database(), rooms.clock());
        var files = new FileStore(rooms.database());
        var downloads = new Downloads(rooms.shelf(), files);
        var uploads = Uploads.into(rooms.shelf(), rooms.database(), rooms.clock());
        var desk = new SyncDesk(rooms.database(), rooms.keys(), rooms.clock(), downloads);
        var lane = new TusLane(uploads, figures);
        var handedFiles = new HandedFiles(rooms.database(), rooms.clock(), downloads, uploads);
        return List.of(
                new EnrolmentRoutes(
                        settings.name(), enrolling, new Tokens(rooms.keys(), rooms.clock())),
                new SyncRoutes(desk, figures),
                new PackRoutes(rooms.database()),
                new LeavingRoutes(escrows, handOvers, desk, figures),
                new FilesRoutes(lane),
                new HandedFilesRoutes(lane, handedFiles),
                new DownloadRoutes(downloads, figures),
                new Description());
    }
}
