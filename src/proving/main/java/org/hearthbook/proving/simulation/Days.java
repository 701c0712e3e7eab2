package org.hearthbook.proving.simulation;

import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.people.PersonChange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days of a run: people write, the network carries, and things go wrong.
final class Days {

    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 4);

    /// Something that somebody has open, and will save later.
    private record Begun(Laptop laptop, Someone who, Home home, List<Intention> intentions) {}

    private final World world;
    private final Chance chance;
    private final Mishaps mishaps;
    private final List<Begun> begun = new ArrayList<>();

    Days(World world) {
        this.world = world;
        this.chance = world.chance();
        this.mishaps = new Mishaps(world);
    }

    /// The books of both households begin, each on its carer's laptop.
    void found() {
        for (var laptop : world.present()) {
            switch (laptop.owner()) {
                case AMARA -> found(laptop, List.of(Someone.AMARA, Someone.BEN));
                case DELE -> found(laptop, List.of(Someone.DELE));
                case BEN, JO -> {}
            }
        }
    }

    private void found(Laptop laptop, List<Someone> carers) {
        var home = laptop.owner().home();
        var first = new ArrayList<Intention>();
        first.add(Intention.begin(home.id(), new HouseholdChange.Begun(home.mark())));
        for (var carer : carers) {
            var added = new PersonChange.CarerAdded(home.mark(), "primary", APPROVED, "One child");
            first.add(Intention.begin(carer.member(), added));
        }
        world.desktop().does(laptop, laptop.owner(), home, first);
    }

    /// Somebody does something, and then time passes.
    void act() {
        var laptop = world.someLaptop();
        world.guarded(laptop, () -> actOn(laptop));
        var moves = chance.below(6);
        for (var move = 0; move < moves; move++) {
            move();
        }
    }

    private void actOn(Laptop laptop) {
        var due = begun.stream().filter(it -> it.laptop() == laptop).findFirst();
        if (due.isPresent() && chance.oneIn(3)) {
            begun.remove(due.get());
            save(due.get());
            return;
        }
        var homes = world.homes(laptop);
        if (!homes.isEmpty()) {
            act(laptop, who(laptop), chance.pick(homes));
        }
    }

    /// Ben writes on Amara's laptop now and then.
    private Someone who(Laptop laptop) {
        return laptop.owner() == Someone.AMARA && chance.oneIn(8) ? Someone.BEN : laptop.owner();
    }

    private void act(Laptop laptop, Someone who, Home home) {
        if (chance.oneIn(40)) {
            world.desktop().writeNewer(laptop, who, home);
            return;
        }
        var view = world.desktop().view(laptop, who, home);
        var intended = new Begun(laptop, who, home, Acts.next(view));
        if (chance.oneIn(8)) {
            begun.add(intended);
        } else {
            save(intended);
        }
    }

    /// A page that was open when its book left, or was put back to before it, is open no more.
    private void save(Begun it) {
        var drive = it.laptop().drive();
        var seen = it.intentions().stream().flatMap(intention -> intention.base().stream());
        if (drive.has(it.home().id())
                && drive.sector(it.home().id()).ids().containsAll(seen.toList())) {
            world.desktop().does(it.laptop(), it.who(), it.home(), it.intentions());
        }
    }

    private void move() {
        world.pass(Duration.ofSeconds(chance.between(1, 90)));
        var what = chance.below(20);
        if (what < 9) {
            poll(world.someLaptop());
        } else if (what < 18 && !world.post().isEmpty()) {
            world.post().carrySome(world::guarded);
        } else {
            mishaps.happen();
        }
    }

    private void poll(Laptop laptop) {
        world.guarded(laptop, () -> mishaps.look(laptop, world.post().poll(laptop)));
        if (chance.oneIn(2)) {
            laptop.engine().nudge();
        }
    }
}
