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

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// A fostering service whose desk laptops stand at directly, through the real messages.
final class HillService implements AutoCloseable {

    final Database database;
    final Set<String> files = new HashSet<>();
    private final SyncDesk desk;

    HillService(Path folder, InstantSource clock) {
        database = Database.file(folder.resolve("service.db"));
        var keys = ServiceKeys.fresh(new SecureRandom());
        desk = new SyncDesk(database, keys, clock, (_, sha256) -> files.contains(sha256));
    }

    void expects(UUID household) {
        database.inTransaction(it -> new Households(it).add(household, "The Hill", "" + household));
    }

    static Caller carer(UUID laptop, UUID member, UUID... households) {
        var scope = Set.of(households);
        return new Caller(laptop, laptop, UUID.randomUUID(), member, Role.CARER, scope, scope);
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
