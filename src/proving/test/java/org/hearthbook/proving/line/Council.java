package org.hearthbook.proving.line;

import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.commands.Commands;
import org.hearthbook.service.files.FilePlace;
import org.hearthbook.service.files.Shelf;
import org.hearthbook.service.http.HttpService;
import org.hearthbook.service.http.Rooms;
import org.hearthbook.service.http.Settings;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EscrowStore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A fostering service that runs on a free port, and its administrator at the keyboard.
final class Council implements AutoCloseable {

    final ServiceKeys keys;
    private final Path folder;
    private final Database database;
    private final Shelf shelf;
    private HttpService service;

    Council(Path folder) {
        this.folder = folder;
        administer("household", "add", "The Example household", "--reference", "H-1");
        administer("person", "add", "Amara Example", "--role", "carer", "--household", "H-1");
        administer("person", "add", "Ben Example", "--role", "carer", "--household", "H-1");
        worker("Jo Example", "ssw");
        worker("Mia Example", "manager");
        var random = new SecureRandom();
        keys = ServiceKeys.in(folder.resolve("service.keys"), random);
        database = Database.file(folder.resolve("service.db"));
        shelf = shelf(folder.resolve("files"));
        service = open(0);
    }

    private void worker(String name, String role) {
        administer("person", "add", name, "--role", role, "--team", "East", "--household", "H-1");
    }

    private HttpService open(int port) {
        var rooms = new Rooms(database, keys, shelf, Clock.systemUTC(), new SecureRandom());
        return HttpService.start(Settings.loopback("Colne Fostering", port), rooms);
    }

    private static Shelf shelf(Path folder) {
        try {
            return new FilePlace.Folder(folder).open();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    int port() {
        return service.port();
    }

    ServiceAddress address() {
        return new ServiceAddress(URI.create("http://127.0.0.1:" + port()));
    }

    /// What the administrator's command prints.
    String administer(String... command) {
        var words = new ArrayList<>(List.of(command));
        words.add("--json");
        return type(words);
    }

    /// Begins or ends that `person` may read the household.
    void assign(String what, String person, String reference) {
        type(List.of("assign", what, person, reference));
    }

    private String type(List<String> command) {
        var words = new ArrayList<>(command);
        words.addAll(List.of("--data", folder.toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code =
                Commands.run(
                        words.toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new AssertionError(words + ": " + err.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// A code from a letter to `person`.
    String code(String person) {
        var issued = administer("code", "issue", person, "--public-url", address().toString());
        return field(issued, "code");
    }

    private static String field(String json, String name) {
        try {
            var fields = Wire.read(json.getBytes(StandardCharsets.UTF_8), Map.class);
            return String.valueOf(fields.get(name));
        } catch (Wire.NotUnderstood wrong) {
            throw new AssertionError(json, wrong);
        }
    }

    /// The one code that was left for a person on a laptop.
    EscrowStore.Left escrowed(UUID enrolment) {
        var left = database.inTransaction(it -> new EscrowStore(it).of(enrolment));
        if (left.size() != 1) {
            throw new AssertionError(left);
        }
        return left.getFirst();
    }

    /// The service is away; laptops go on without it.
    void goAway() {
        service.close();
    }

    /// It is back, at the address where it was.
    void comeBack(int port) {
        service = open(port);
    }

    @Override
    public void close() {
        service.close();
        shelf.close();
        database.close();
    }
}
