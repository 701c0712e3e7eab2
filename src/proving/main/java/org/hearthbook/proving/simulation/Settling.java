package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.book.PostBag;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.sync.Next;
import org.hearthbook.proving.simulation.Laptop.Link;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.files.FileChange;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The end of a run: faults stop, and everybody syncs until all is settled.
final class Settling {

    private static final int ROUNDS = 3;
    private static final int MOST_EXCHANGES = 400;
    private static final Duration LONGER_THAN_ANY_REST = Duration.ofHours(30);

    private final World world;

    Settling(World world) {
        this.world = world;
    }

    Aftermath settle() {
        calm();
        for (var round = 1; round <= ROUNDS; round++) {
            for (var laptop : world.present()) {
                world.pass(LONGER_THAN_ANY_REST);
                sync(laptop);
            }
        }
        world.present().forEach(this::checkEmpty);
        for (var home : Home.values()) {
            world.numbers().read(home);
        }
        return new Aftermath(
                logs(),
                world.present().stream().map(it -> LaptopAfter.of(it, world.scopes())).toList(),
                world.truth());
    }

    private void calm() {
        world.post().drop();
        for (var laptop : world.present()) {
            laptop.link(Link.GOOD, Integer.MAX_VALUE);
            laptop.drive().fail(null);
        }
        world.present().forEach(this::findFiles);
        while (world.truth().fileArrives()) {
            world.watch().tally().count("file arrived at last");
        }
        world.present().forEach(it -> it.engine().fileArrived());
    }

    /// Files of which nobody was told that they were saved, and that lie there all the same.
    private void findFiles(Laptop laptop) {
        for (var household : laptop.drive().households()) {
            for (var written : laptop.drive().sector(household).written().values()) {
                if (written.change().body() instanceof FileChange.Added added) {
                    world.truth().fileAdded(added.sha256());
                }
            }
        }
    }

    /// One round of one laptop, from the first request until it rests.
    private void sync(Laptop laptop) {
        var before = waiting(laptop);
        var epochs = epochs(laptop);
        var exchanges = 0;
        var next = first(laptop);
        while (next instanceof Next.Send && exchanges++ < MOST_EXCHANGES) {
            next = world.post().exchange(laptop);
        }
        var rests = next instanceof Next.Wait || laptop.isRevoked();
        expect(rests, () -> laptop.name() + " never rests");
        if (next instanceof Next.Stop) {
            Revoking.finish(world, laptop);
            return;
        }
        var after = waiting(laptop);
        expect(
                after == 0 || after < before || !epochs.equals(epochs(laptop)),
                () -> laptop.name() + " still has " + after + " of " + before + " to send");
        world.desktop().answerHeld(laptop, laptop.owner(), true);
    }

    /// In which life of the service each book is, as far as it knows: a round in which that changes
    /// ends early, or brings to light what the service lost.
    private static List<Optional<Long>> epochs(Laptop laptop) {
        return laptop.drive().bags().stream().map(it -> it.reach().map(Reach::turn)).toList();
    }

    /// A laptop whose clock was set back counts its rest from when it first notices.
    private Next first(Laptop laptop) {
        var next = world.post().exchange(laptop);
        if (next instanceof Next.Wait) {
            world.pass(LONGER_THAN_ANY_REST);
            return world.post().exchange(laptop);
        }
        return next;
    }

    /// What it could send: not what is of a household that it may not even send to any more.
    private int waiting(Laptop laptop) {
        var writes = world.scopes().writes(laptop.owner(), world.clock().instant());
        return laptop.drive().bags().stream()
                .filter(it -> writes.contains(it.household()))
                .filter(it -> !waitsForAssignment(laptop, it))
                .mapToInt(Settling::waiting)
                .sum();
    }

    /// What is of a newer kind may have to wait for whoever wrote it, and the page with it.
    private static int waiting(PostBag bag) {
        var newer = new HashSet<UUID>();
        for (var written : bag.unsent()) {
            if (written.change().body() instanceof Unknown) {
                newer.add(written.change().record());
            }
        }
        var all = bag.toBeSent(0, Integer.MAX_VALUE);
        return (int) all.stream().filter(it -> !newer.contains(it.record())).count();
    }

    /// What a worker wrote who is assigned no longer, and of whom the service has not heard there,
    /// waits until they are assigned again.
    private boolean waitsForAssignment(Laptop laptop, PostBag bag) {
        var me = laptop.owner().member();
        var book = laptop.drive().book(bag.household()).household();
        return !world.scopes().reads(laptop.owner()).contains(bag.household())
                && (book.person(me).isEmpty()
                        || bag.unsent().stream().anyMatch(it -> it.change().record().equals(me)));
    }

    private void checkEmpty(Laptop laptop) {
        var left = waiting(laptop);
        expect(left == 0, () -> laptop.name() + " has " + left + " to send in the end");
    }

    private void expect(boolean holds, Supplier<String> complaint) {
        world.watch().verdicts().expect(Promise.I11, holds, complaint);
    }

    private Map<Home, List<LogLine>> logs() {
        var logs = new EnumMap<Home, List<LogLine>>(Home.class);
        for (var home : Home.values()) {
            logs.put(home, world.numbers().whole(home).stream().map(LogLine::of).toList());
        }
        return logs;
    }
}
