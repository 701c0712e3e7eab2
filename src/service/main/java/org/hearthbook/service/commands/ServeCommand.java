package org.hearthbook.service.commands;

import org.hearthbook.service.files.Broom;
import org.hearthbook.service.files.Shelf;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.http.HttpService;
import org.hearthbook.service.http.Rooms;
import org.hearthbook.service.http.Settings;
import org.hearthbook.service.http.Trust;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Facts;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/// Runs the service until it is told to stop.
@Command(
        name = "serve",
        description = {
            "Runs the service until it is told to stop; then it finishes what it has begun.",
            "By itself it listens on this computer alone."
        })
final class ServeCommand implements Task {

    @Mixin private final Premises premises = new Premises();

    @Option(names = "--port", paramLabel = "N", description = "Where to listen (8470).")
    private int port = 8470;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Where to listen (127.0.0.1: for this computer alone).")
    private String address = "127.0.0.1";

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = {
                "The address that laptops are told, such as https://books.example.org.",
                "Needed for all but this computer alone."
            })
    private @Nullable URI publicUrl;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the service is called, as laptops show it.")
    private String name = "Fostering service";

    @Mixin private final FilesOption files = new FilesOption();

    @Option(
            names = "--behind-proxy",
            description = {
                "Something in front of it speaks TLS, and says who asks in X-Forwarded-For."
            })
    private boolean isBehindProxy;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "PKCS #12 with the certificate and key to speak TLS by.")
    private @Nullable Path keystore;

    @Option(
            names = "--keystore-password-file",
            paramLabel = "FILE",
            description = "What opens the keystore; its first line.")
    private @Nullable Path keystorePassword;

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description = "Where other computers may read /metrics; without it none may.")
    private @Nullable Integer metricsPort;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Override
    public Ending run(Terminal terminal) {
        if (!isLoopback() && keystore == null && !isBehindProxy) {
            return new Ending.NotUnderstood(Words.of("plainHttp"));
        }
        if ((isBehindProxy || !isLoopback()) && publicUrl == null) {
            return new Ending.NotUnderstood(Words.of("noPublicUrl"));
        }
        JsonLines.install(System.err);
        try (var database = premises.database();
                var shelf = files.shelf(premises)) {
            serve(terminal, database, shelf);
            return new Ending.Fine();
        } catch (IOException | UncheckedIOException | IllegalStateException because) {
            return new Ending.NoService(
                    Words.of("notServed", String.valueOf(because.getMessage())));
        }
    }

    private void serve(Terminal terminal, Database database, Shelf shelf) throws IOException {
        var random = new SecureRandom();
        var rooms = new Rooms(database, premises.keys(random), shelf, Clock.systemUTC(), random);
        try (var service = HttpService.start(settings(), rooms);
                var _ = Broom.sweeping(Uploads.into(shelf, database, rooms.clock()))) {
            var halting = Thread.ofPlatform().unstarted(() -> stop(service, database, shelf));
            Runtime.getRuntime().addShutdownHook(halting);
            remember(database, base(service));
            terminal.print(Words.of("serving", base(service)));
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// So that letters can say where the service is and what it is called.
    private void remember(Database database, String base) {
        database.inTransaction(it -> {
            new Facts(it).put(Facts.ADDRESS, base);
            new Facts(it).put(Facts.NAME, name);
            return true;
        });
    }

    /// Asked to stop from outside: what was begun is finished, and that is a good end.
    private void stop(HttpService service, Database database, Shelf shelf) {
        service.close();
        shelf.close();
        database.close();
        Runtime.getRuntime().halt(new Ending.Fine().code());
    }

    private String base(HttpService service) {
        if (publicUrl != null) {
            return publicUrl.toString();
        }
        return (keystore == null ? "http://" : "https://") + address + ":" + service.port();
    }

    private Settings settings() throws IOException {
        var known = publicUrl == null ? null : Settings.withoutSlash(publicUrl);
        var tls = keystore == null ? null : Trust.by(keystore, keystorePassword);
        return new Settings(name, address, port, known, isBehindProxy, tls, metricsPort);
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
