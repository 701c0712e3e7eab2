package org.hearthbook.proving.together;

import org.hearthbook.laptop.sync.Engine;
import org.hearthbook.laptop.sync.Failure;
import org.hearthbook.laptop.sync.Next;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// A fostering service whose desk laptops stand at directly, through the real messages.
final class HillService implements AutoCloseable {

    final Set<String> files = new HashSet<>();
    private final Path folder;
    private final InstantSource clock;
    private final ServiceKeys keys = ServiceKeys.fresh(new SecureRandom());
    private Database database;
    private SyncDesk desk;

    HillService(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        database = Database.file(file());
        desk = deskAt(database);
    }

    private SyncDesk deskAt(Database at) {
        return new SyncDesk(at, keys, clock, (_, sha256) -> files.contains(sha256));
    }

    private Path file() {
        return folder.resolve("service.db");
    }

    private Path backup() {
        return folder.resolve("backup.db");
    }

    void backUp() throws IOException {
        database.close();
        Files.copy(file(), backup(), StandardCopyOption.REPLACE_EXISTING);
        begin();
    }

    void restore() throws IOException {
        database.close();
        Files.copy(backup(), file(), StandardCopyOption.REPLACE_EXISTING);
        begin();
    }

    private void begin() {
        database = Database.file(file());
        desk = deskAt(database);
    }

    void expects(UUID household) {
        database.inTransaction(it -> new Households(it).add(household, "The Hill", "" + household));
    }

    static Caller carer(UUID laptop, UUID member, UUID... households) {
        var scope = Set.of(households);
        return new Caller(laptop, laptop, UUID.randomUUID(), member, Role.CARER, scope, scope);
    }

    static Caller assignedNoLonger(Caller caller) {
        return new Caller(
                caller.enrolment(),
                caller.laptop(),
                caller.person(),
                caller.member(),
                caller.role(),
                Set.of(),
                caller.writes());
    }

    /// Everything so far is in a verified backup.
    void isDurable(UUID household) throws SQLException {
        var sql = "UPDATE household SET durable_seq = seq WHERE id = '" + household + "'";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// From now on the service knows this worker, and has assigned them to `household`.
    void assigns(UUID household, UUID member, Role role) throws SQLException {
        var person = "INSERT INTO person (id, member, name, role, team) VALUES (?, ?, 'Jo', ?, '')";
        var place = "INSERT INTO assignment (household, person, since) VALUES (?, ?, 0)";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var adding = connection.prepareStatement(person);
                var assigning = connection.prepareStatement(place)) {
            adding.setString(1, member.toString());
            adding.setString(2, member.toString());
            adding.setString(3, role.name());
            adding.executeUpdate();
            assigning.setString(1, household.toString());
            assigning.setString(2, member.toString());
            assigning.executeUpdate();
        }
    }

    /// Lets `engine` say all that it has to say; gives how many requests that took.
    int hear(Engine engine, Caller caller) {
        var requests = 0;
        engine.nudge();
        while (engine.next() instanceof Next.Send(var request)) {
            requests++;
            answer(engine, caller, request);
            if (requests > 500) {
                throw new AssertionError("It goes on and on");
            }
        }
        return requests;
    }

    private void answer(Engine engine, Caller caller, SyncRequest request) {
        try {
            var heard = Wire.read(Wire.write(request), SyncRequest.class);
            var reply = desk.answer(caller, heard);
            engine.answered(request, Wire.read(Wire.write(reply), SyncReply.class));
        } catch (Unanswerable _) {
            engine.failed(new Failure.NotUnderstood());
        } catch (Wire.NotUnderstood wrong) {
            throw new AssertionError(wrong);
        }
    }

    long seq(UUID household) {
        return database.inTransaction(it -> new Households(it).find(household).orElseThrow().seq());
    }

    @Override
    public void close() {
        database.close();
    }
}
