package org.hearthbook.proving.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.store.Entry;
import org.hearthbook.laptop.sync.Next;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.sync.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The promises that are watched while a run goes on: each watch can fail.
final class WatchingTest {

    private static final UUID NOBODY = new UUID(0, 1);

    @TempDir private Path folder;

    private final Verdicts verdicts = new Verdicts();

    @Test
    void noticesWhatALaptopForgot() {
        try (var rack = new Rack(folder)) {
            var world = new World(rack, 5, new Trace(false));
            var amara = world.present().getFirst();
            amara.drive().book(Home.HILL.id());
            amara.keepCopy();
            new Days(world).found();
            amara.restoreCopy();

            world.restart(amara);

            assertEquals(List.of(Promise.I1), broken(world));
        }
    }

    @Test
    void noticesWhatTurnsUpBelowWhatWasRead() {
        var first = delivered(1, "{}");
        var late = delivered(2, "{\"late\":1}");
        var last = delivered(3, "{\"last\":1}");

        Numbers.compare(Home.HILL, List.of(first, last), List.of(first, late, last), verdicts);

        assertEquals(List.of(Promise.I3), List.copyOf(verdicts.broken()));
    }

    @Test
    void noticesWordsOfAnotherHousehold() {
        var reply = reply(Home.HILL, List.of(delivered(1, "{\"a\":\"" + Home.MILL.mark() + "\"}")));

        new WithinScope(verdicts).replied(dele(Set.of(Home.HILL.id())), reply, Wire.write(reply));

        assertEquals(List.of(Promise.I9), List.copyOf(verdicts.broken()));
    }

    @Test
    void noticesThatAnotherHouseholdIsSpokenOf() {
        var reply = reply(Home.HILL, List.of());

        new WithinScope(verdicts).replied(dele(Set.of(Home.MILL.id())), reply, Wire.write(reply));

        assertEquals(List.of(Promise.I9), List.copyOf(verdicts.broken()));
    }

    @Test
    void noticesALaptopThatHandsOverTooLittle() {
        try (var rack = new Rack(folder)) {
            var world = founded(rack);
            var amara = world.present().getFirst();
            amara.revoke();
            var entry = new Entry(NOBODY, NOBODY, first(amara).payload());
            amara.drive().sector(Home.HILL.id()).keep(List.of(entry), List.of(), null);

            Revoking.finish(world, amara);

            assertEquals(List.of(Promise.I12), broken(world));
        }
    }

    private static Written first(Laptop laptop) {
        return laptop.drive().sector(Home.HILL.id()).written().values().iterator().next();
    }

    @Test
    void noticesALaptopThatStopsThoughNobodyRevokedIt() {
        try (var rack = new Rack(folder)) {
            var world = founded(rack);

            Revoking.finish(world, world.present().getFirst());

            assertEquals(List.of(Promise.I12), broken(world));
        }
    }

    @Test
    void noticesALaptopThatStillHasSomethingToSend() {
        try (var rack = new Rack(folder)) {
            var world = founded(rack);
            var amara = world.present().getFirst();
            var view = world.desktop().view(amara, Someone.AMARA, Home.HILL);
            var note = new NoteChange.NoteWritten(NoteActs.wording(view), List.of());
            var overNothing = new Intention(view.newRecord(), List.of(NOBODY), note);
            world.desktop().does(amara, Someone.AMARA, Home.HILL, List.of(overNothing));

            new Settling(world).settle();

            assertEquals(List.of(Promise.I11), broken(world));
        }
    }

    @Test
    void noticesThatAReplayChangesSomething() {
        try (var rack = new Rack(folder)) {
            var world = founded(rack);
            var amara = world.present().getFirst();
            if (!(amara.engine().next() instanceof Next.Send(var request))) {
                throw new AssertionError("It has nothing to say");
            }
            var neverGiven = reply(Home.HILL, List.of());
            world.replays().answered(amara, request, Wire.write(neverGiven));

            new Replaying(world).check();

            assertEquals(List.of(Promise.I13), broken(world));
        }
    }

    private static List<Promise> broken(World world) {
        return List.copyOf(world.watch().verdicts().broken());
    }

    private static World founded(Rack rack) {
        var world = new World(rack, 5, new Trace(false));
        new Days(world).found();
        world.pass(Duration.ofMinutes(1));
        return world;
    }

    private static Delivered delivered(long seq, String json) {
        return new Delivered(seq, Instant.EPOCH, json, null, "receipt");
    }

    private static SyncReply reply(Home home, List<Delivered> changes) {
        var answered = new Answered(home.id(), List.of(), changes, "", false, 0, List.of(), null);
        return new SyncReply(NOBODY, Instant.EPOCH, List.of(answered), List.of(), null);
    }

    private static Caller dele(Set<UUID> reads) {
        return new Caller(NOBODY, NOBODY, NOBODY, NOBODY, Role.CARER, reads, reads);
    }
}
