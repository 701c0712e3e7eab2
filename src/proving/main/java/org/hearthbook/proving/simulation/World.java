package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.Unanswerable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Everything there is in one run: the service, the network, the laptops with their people, and the
/// time that passes.
final class World {

    private final Chance chance;
    private final Passing clock = new Passing();
    private final Truth truth = new Truth();
    private final Scopes scopes = new Scopes();
    private final Watch watch;
    private final ServiceEnd service;
    private final Numbers numbers;
    private final Replays replays = new Replays();
    private final Post post;
    private final Desktop desktop;
    private final List<Laptop> laptops = new ArrayList<>();

    World(Rack rack, long seed, Trace trace) {
        chance = new Chance(seed);
        watch = new Watch(trace);
        service = new ServiceEnd(rack, scopes, clock, truth, watch);
        numbers = new Numbers(this::answerOffice, watch.verdicts());
        post = new Post(service, replays, watch, chance);
        desktop = new Desktop(truth, watch, chance);
        for (var someone : Someone.values()) {
            arrive(someone);
        }
    }

    /// Somebody gets a laptop with nothing on it.
    void arrive(Someone someone) {
        var number = laptops.size() + 1L;
        var id = new UUID(0x7200, 0x8000000000000000L | clock.millis() << 8 | number);
        var name = "%s-%d".formatted(someone.called(), number);
        laptops.add(new Laptop(name, id, someone, clock, chance.apart()));
    }

    private SyncReply answerOffice(SyncRequest request) {
        var everything = Set.of(Home.HILL.id(), Home.MILL.id());
        var nobody = new UUID(0, 1);
        var caller =
                new Caller(
                        nobody,
                        request.laptop(),
                        nobody,
                        nobody,
                        Role.MANAGER,
                        everything,
                        Set.of());
        try {
            return service.answerOffice(caller, request);
        } catch (Unanswerable because) {
            throw new IllegalStateException(because);
        }
    }

    /// Does `step`, which the laptop's power may cut short.
    void guarded(Laptop laptop, Runnable step) {
        try {
            step.run();
        } catch (PowerCut _) {
            watch.tally().count("power gone while saving");
            restart(laptop);
        }
        if (laptop.drive().wasInDoubt()) {
            watch.tally().count("saving of unknown end");
            restart(laptop);
        }
    }

    /// The laptop begins again; what it called saved has to be there.
    void restart(Laptop laptop) {
        laptop.restart();
        var ids = laptop.drive().ids();
        truth.savedOn(laptop)
                .forEach(it ->
                        watch.verdicts()
                                .expect(
                                        Promise.I1,
                                        ids.contains(it.change().id())
                                                || laptop.drive().isLeft(it.change().id()),
                                        () -> laptop.name() + " forgot " + it.change().id()));
    }

    /// Notes what is lost with a disk, or with the service's database, that was put back.
    void noteLosses() {
        var held = new HashSet<>(service.rack().ids());
        laptops.forEach(it -> held.addAll(it.drive().ids()));
        watch.tally().add("changes lost with every copy", truth.lostBut(held));
    }

    /// The service was put back to what it holds now.
    void noteForgotten() {
        var heard = new HashSet<UUID>();
        laptops.forEach(it -> heard.addAll(it.drive().received()));
        truth.unheard(service.rack().ids(), heard);
        noteLosses();
    }

    /// A laptop forgot that it had `heard` of these, since its disk was put back: what the service
    /// had lost before that, nobody knows any more to have been there.
    void noteUnheard(Set<UUID> heard) {
        heard.removeAll(service.rack().ids());
        laptops.forEach(it -> heard.removeAll(it.drive().received()));
        truth.unheard(heard);
    }

    /// Where the laptop's owner can do something.
    List<Home> homes(Laptop laptop) {
        return laptop.drive().households().stream()
                .map(Home::of)
                .filter(it -> scopes.mayRead(laptop.owner(), it) || chance.oneIn(4))
                .toList();
    }

    void pass(Duration some) {
        clock.pass(some);
    }

    List<Laptop> present() {
        return laptops.stream().filter(it -> !it.isGone()).toList();
    }

    Laptop someLaptop() {
        return chance.pick(present());
    }

    Chance chance() {
        return chance;
    }

    Passing clock() {
        return clock;
    }

    Truth truth() {
        return truth;
    }

    Scopes scopes() {
        return scopes;
    }

    Watch watch() {
        return watch;
    }

    ServiceEnd service() {
        return service;
    }

    Numbers numbers() {
        return numbers;
    }

    Replays replays() {
        return replays;
    }

    Post post() {
        return post;
    }

    Desktop desktop() {
        return desktop;
    }
}
