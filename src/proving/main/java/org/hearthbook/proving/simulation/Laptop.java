package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.sync.BooksDisk;
import org.hearthbook.laptop.sync.Engine;
import org.hearthbook.records.changes.Ids;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

/// A person's laptop: a disk, a clock that may be wrong by years, a link that may be bad, and the
/// engine that keeps its books in step with the service.
final class Laptop {

    /// What the way to the service is like.
    enum Link {
        GOOD,
        BAD,
        LOG_IN_PAGE,
        NONE
    }

    private final String name;
    private final UUID id;
    private final Someone owner;
    private final InstantSource truth;
    private final Chance chance;
    private final Drive drive;
    private final Ids ids;
    private Duration skew = Duration.ZERO;
    private Engine engine;
    private Link link = Link.GOOD;
    private int largest = Integer.MAX_VALUE;
    private int life;
    private boolean isRevoked;
    private boolean isGone;
    private Drive.@Nullable Copy copy;

    Laptop(String name, UUID id, Someone owner, InstantSource truth, Chance chance) {
        this.name = name;
        this.id = id;
        this.owner = owner;
        this.truth = truth;
        this.chance = chance;
        this.drive = new Drive(id, desk());
        this.ids = new Ids(this::now, chance.apart().generator());
        this.engine = started();
    }

    private Desk desk() {
        InstantSource wall = this::now;
        return new Desk(
                wall.withZone(ZoneOffset.UTC), new Dice(chance.apart().generator()), () -> 0);
    }

    private Engine started() {
        return new Engine(new BooksDisk(drive), this::now, chance.apart().generator());
    }

    Instant now() {
        return truth.instant().plus(skew);
    }

    /// The program ends, wherever it is, and begins again from what is on the disk.
    void restart() {
        life++;
        drive.restart();
        engine = started();
    }

    void keepCopy() {
        copy = drive.copy();
    }

    boolean hasCopy() {
        return copy != null;
    }

    /// The disk is put back to its copy.
    void restoreCopy() {
        if (copy != null) {
            life++;
            drive.restore(copy);
            engine = started();
        }
    }

    void setClock(Duration newSkew) {
        skew = newSkew;
    }

    void link(Link newLink, int newLargest) {
        link = newLink;
        largest = newLargest;
    }

    void revoke() {
        isRevoked = true;
    }

    /// Nothing is left on it, and nobody uses it any more.
    void destroy() {
        isGone = true;
        drive.destroy();
    }

    boolean isGone() {
        return isGone;
    }

    String name() {
        return name;
    }

    UUID id() {
        return id;
    }

    Someone owner() {
        return owner;
    }

    Drive drive() {
        return drive;
    }

    Engine engine() {
        return engine;
    }

    Ids ids() {
        return ids;
    }

    Link link() {
        return link;
    }

    /// The most bytes that the way to the service lets through.
    int largest() {
        return largest;
    }

    /// How often the program has begun.
    int life() {
        return life;
    }

    boolean isRevoked() {
        return isRevoked;
    }
}
