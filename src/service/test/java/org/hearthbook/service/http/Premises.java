package org.hearthbook.service.http;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.files.Arrival;
import org.hearthbook.service.files.FilePlace;
import org.hearthbook.service.files.SmallShelf;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Incoming;
import org.hearthbook.service.store.Packs;
import org.hearthbook.service.store.Town;
import org.hearthbook.service.store.Transaction;
import org.hearthbook.service.store.Turn;
import org.hearthbook.service.trying.Clock;
import org.hearthbook.service.trying.Writers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import javax.net.ssl.SSLContext;

/// A whole service on a free port of this computer, with a town of its own.
final class Premises implements AutoCloseable {

    final Database database;
    final Town town;
    final Clock clock = new Clock();
    final SecureRandom random = new SecureRandom();
    final ServiceKeys keys = ServiceKeys.fresh(random);
    final SmallShelf shelf;
    private final Codes codes;
    private final HttpService service;

    Premises(Path folder) {
        this(folder, folder.resolve("files").toString(), Silence.USUAL);
    }

    /// With files where `files` says, as the option of that name does.
    Premises(Path folder, String files) {
        this(folder, files, Silence.USUAL);
    }

    /// @param silence how long whoever asks may be silent in the middle of it
    Premises(Path folder, Duration silence) {
        this(folder, folder.resolve("files").toString(), silence);
    }

    private Premises(Path folder, String files, Duration silence) {
        database = Database.file(folder.resolve("service.db"));
        town = new Town(database);
        codes = new Codes(database, clock, random);
        shelf = shelf(files);
        service = HttpService.start(Settings.loopback("Colne Fostering", 0), rooms(), silence);
    }

    /// Another process of the same service, known by the same address; whoever asks for it closes
    /// it.
    HttpService second() {
        var settings =
                new Settings("Colne Fostering", "127.0.0.1", 0, address(), false, null, null);
        return HttpService.start(settings, rooms());
    }

    /// Another process that speaks TLS; whoever asks for it closes it.
    HttpService withTls(SSLContext tls) {
        var settings = new Settings("Colne Fostering", "127.0.0.1", 0, null, false, tls, null);
        return HttpService.start(settings, rooms());
    }

    private Rooms rooms() {
        return new Rooms(database, keys, shelf, clock, random);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + service.port());
    }

    int port() {
        return service.port();
    }

    List<Route> routes() {
        return service.routes();
    }

    /// Takes a file in beside the wire. Gives the id of the upload.
    UUID stored(UUID household, byte[] bytes, int arrived) {
        return begun(household, UUID.randomUUID(), bytes, arrived);
    }

    /// The same, sent by `laptop`.
    UUID begun(UUID household, UUID laptop, byte[] bytes, int arrived) {
        try {
            var taking = Uploads.into(shelf, database, clock);
            var begun = taking.begin(household, laptop, Hashes.of(bytes), bytes.length);
            var upload = ((Arrival.Taken) begun).upload();
            taking.take(household, upload.id(), 0, Arrays.copyOf(bytes, arrived));
            return upload.id();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    /// Puts a change into the log that `laptop` wrote and that speaks of a file. Gives its record.
    UUID named(UUID household, UUID laptop, byte[] bytes) {
        var record = UUID.randomUUID();
        var added =
                new FileChange.Added("a.pdf", "application/pdf", bytes.length, Hashes.of(bytes));
        var written = Writers.at(household, laptop).does(UUID.randomUUID(), record, added);
        // Each of these writers begins with the same ids.
        var incoming = new Incoming(UUID.randomUUID(), record, written.payload());
        return database.inTransaction(it -> {
            var turn = Turn.take(it, household, clock.millis());
            turn.append(incoming);
            turn.settle();
            return record;
        });
    }

    /// What the household's audit chain says was done, oldest first.
    List<String> done(UUID household) {
        return database.inTransaction(it ->
                new AuditChain(it, clock)
                        .entries(household.toString()).stream()
                                .map(entry -> entry.act() + " " + entry.about())
                                .toList());
    }

    /// Puts a content pack in force.
    void push(byte[] pack) {
        var signed = new Packs.Signed(Hashes.of(pack), Wire.text(keys.sign(pack)), pack);
        database.inTransaction(it -> push(it, signed));
    }

    private static boolean push(Transaction transaction, Packs.Signed signed) {
        new Packs(transaction).push(2, signed, 0);
        return true;
    }

    Laptop laptop() {
        return new Laptop(address());
    }

    String code(UUID person) {
        return codes.issue(person, Kind.LETTER, clock.instant().plus(Duration.ofDays(14)))
                .inGroups();
    }

    /// A laptop of somebody new, enrolled and with a token, who reads these households.
    Laptop enrolled(String name, Role role, UUID... households) {
        var person = town.person(name, role);
        for (var household : households) {
            town.assign(person, household);
        }
        var laptop = laptop();
        laptop.enrol(code(person), null, null);
        laptop.signIn();
        return laptop;
    }

    @Override
    public void close() {
        service.close();
        shelf.close();
        database.close();
    }

    private static SmallShelf shelf(String files) {
        try {
            return new SmallShelf(FilePlace.of(files).open());
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }
}
