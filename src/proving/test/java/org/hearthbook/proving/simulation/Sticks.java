package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.book.FromHand;
import org.hearthbook.records.changes.Role;

/// Memory sticks that are carried from laptop to laptop while everything else goes on.
final class Sticks {

    private final World world;
    private int carried;
    private int fresh;

    Sticks(World world) {
        this.world = world;
    }

    /// A carer hands a book over to somebody who may read it too.
    void carry() {
        var from = world.someLaptop();
        var to = world.someLaptop();
        for (var home : Home.values()) {
            if (isOne(from, home) && isOne(to, home) && from.owner().role() == Role.CARER) {
                world.watch().trace().note("stick " + from.name() + " " + to.name());
                world.guarded(to, () -> carry(from, to, home));
            }
        }
    }

    private boolean isOne(Laptop laptop, Home home) {
        return !laptop.isRevoked()
                && laptop.drive().has(home.id())
                && world.scopes().mayRead(laptop.owner(), home);
    }

    private void carry(Laptop from, Laptop to, Home home) {
        var hand = from.drive().book(home.id()).byHand();
        var taking = to.drive().book(home.id()).byHand().from(from.owner().member(), hand.epoch());
        hand.toCarry().stream().flatMap(it -> hand.carried(it).stream()).forEach(taking::bring);
        if (taking.take(true) instanceof FromHand.Taken.Kept(var news, _, _)) {
            carried++;
            fresh += news;
        }
    }

    int carried() {
        return carried;
    }

    int fresh() {
        return fresh;
    }
}
