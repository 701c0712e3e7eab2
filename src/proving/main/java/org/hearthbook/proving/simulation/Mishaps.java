package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.sync.Next;
import org.hearthbook.proving.simulation.Laptop.Link;
import org.hearthbook.proving.simulation.Sector.Fault;

import java.time.Duration;
import java.util.List;

/// Makes things go wrong, and people do what is not writing.
final class Mishaps {

    private static final String COPY = "copy";

    private final World world;
    private final Chance chance;
    private boolean hasServiceCopy;
    private boolean hasRevoked;

    Mishaps(World world) {
        this.world = world;
        this.chance = world.chance();
    }

    void happen() {
        var mishap = Mishap.some(chance);
        var laptop = world.someLaptop();
        world.watch().trace().note(mishap.words() + " " + laptop.name());
        world.guarded(
                laptop,
                () -> {
                    if (happens(mishap, laptop)) {
                        world.watch().tally().count("mishap " + mishap.words());
                    }
                });
    }

    private boolean happens(Mishap mishap, Laptop laptop) {
        return switch (mishap) {
            case LAPTOP_CRASHES -> done(() -> world.restart(laptop));
            case DISK_FAILS -> done(() -> laptop.drive().fail(Fault.FULL));
            case POWER_GOES_WHILE_SAVING -> done(() -> laptop.drive().fail(fault()));
            case DISK_IS_COPIED -> done(laptop::keepCopy);
            case DISK_IS_PUT_BACK -> isPutBack(laptop);
            case CLOCK_IS_SET -> done(() -> laptop.setClock(skew()));
            case LINK_CHANGES -> done(() -> laptop.link(link(), largest()));
            case SERVICE_IS_COPIED -> done(this::copyService);
            case SERVICE_IS_PUT_BACK -> isServicePutBack();
            case PERSON_LEAVES_A_HOUSEHOLD -> done(this::leave);
            case PERSON_COMES_TO_A_HOUSEHOLD ->
                    done(() -> world.scopes().begin(Someone.JO, home()));
            case LAPTOP_IS_REVOKED -> isRevoked(laptop);
            case FILE_ARRIVES -> isFileThere(laptop);
            case REMOVALS_ARE_ANSWERED ->
                    done(() -> world.desktop().answerHeld(laptop, laptop.owner(), chance.oneIn(2)));
            case ATTENTION_IS_SETTLED ->
                    done(() -> world.desktop().settleSomething(laptop, laptop.owner()));
            case SOMEBODY_READS -> done(() -> world.numbers().read(home()));
            case DAYS_PASS -> done(() -> world.pass(Duration.ofDays(chance.between(1, 12))));
        };
    }

    private static boolean done(Runnable what) {
        what.run();
        return true;
    }

    private Home home() {
        return chance.pick(List.of(Home.values()));
    }

    private Fault fault() {
        var faults = List.of(Fault.values());
        return chance.pick(faults.subList(1, faults.size()));
    }

    private Duration skew() {
        return chance.oneIn(3) ? Duration.ZERO : Duration.ofDays(chance.between(-3_650, 3_650));
    }

    private Link link() {
        return chance.oneIn(2) ? Link.GOOD : chance.pick(List.of(Link.values()));
    }

    private int largest() {
        return chance.oneIn(6) ? (int) chance.between(1_000, 8_000) : Integer.MAX_VALUE;
    }

    private boolean isPutBack(Laptop laptop) {
        var isPossible = laptop.hasCopy() && !laptop.isRevoked();
        if (isPossible) {
            var heard = laptop.drive().received();
            laptop.restoreCopy();
            world.noteUnheard(heard);
            world.truth().putBack(laptop, laptop.drive().ids());
            world.noteLosses();
        }
        return isPossible;
    }

    private void copyService() {
        world.service().rack().backup(COPY);
        world.service().rack().markDurable();
        hasServiceCopy = true;
    }

    private boolean isServicePutBack() {
        if (hasServiceCopy) {
            world.service().rack().restore(COPY);
            world.replays().forget();
            world.numbers().putBack();
            world.noteForgotten();
        }
        return hasServiceCopy;
    }

    private void leave() {
        world.scopes().end(Someone.JO, home(), world.clock().instant());
    }

    private boolean isRevoked(Laptop laptop) {
        var isPossible = !hasRevoked && !laptop.isRevoked();
        if (isPossible) {
            hasRevoked = true;
            laptop.revoke();
            world.arrive(laptop.owner());
        }
        return isPossible;
    }

    private boolean isFileThere(Laptop laptop) {
        var isOne = world.truth().fileArrives();
        if (isOne) {
            laptop.engine().fileArrived();
        }
        return isOne;
    }

    /// Sees to a laptop that was told to stop: it hands over what never arrived, and forgets.
    void look(Laptop laptop, Next next) {
        if (next instanceof Next.Stop) {
            Revoking.finish(world, laptop);
        }
    }
}
