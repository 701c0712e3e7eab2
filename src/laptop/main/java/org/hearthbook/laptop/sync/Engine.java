package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Decides what to say to the service and when, and keeps what it answers. Knows no network:
/// whoever drives it asks for `next`, does it, and tells what came of it. One thread at a time may
/// use it.
public final class Engine {

    private static final Duration WHILE_UNDER_WAY = Duration.ofMinutes(1);

    private final SyncDisk disk;
    private final InstantSource clock;
    private final Pace pace;
    private final Deferrals deferrals;
    private final Round round;
    private final Intake intake;
    private final Stumbles stumbles;
    private final Foresight foresight;
    private @Nullable Outgoing underWay;
    private volatile Link link = Link.OFFLINE;
    private volatile boolean isBusy;

    public Engine(SyncDisk disk, InstantSource clock, RandomGenerator random) {
        this.disk = disk;
        this.clock = clock;
        pace = new Pace(random);
        deferrals = new Deferrals(random);
        round = new Round(disk);
        intake = new Intake(disk, clock, deferrals, round);
        stumbles = new Stumbles(disk, clock, deferrals, round);
        foresight = new Foresight(disk, round);
    }

    /// What to do now. Asked again without an answer, it says to wait.
    public Next next() {
        var now = clock.instant();
        if (link == Link.REVOKED) {
            return new Next.Stop();
        }
        if (underWay != null) {
            return new Next.Wait(now.plus(WHILE_UNDER_WAY));
        }
        if (!pace.isDue(now)) {
            return new Next.Wait(pace.until());
        }
        var outgoing = round.request(deferrals.resting(now));
        underWay = outgoing;
        isBusy = true;
        return new Next.Send(outgoing.request());
    }

    /// What `next` will say if the service takes all that `request` offers, but for the cursor
    /// that its reply will tell; empty when nothing is left to offer, or it cannot be told.
    public Optional<SyncRequest> likely(SyncRequest request) {
        return underWay(request).flatMap(it -> foresight.likely(it, resting()));
    }

    /// What `next` will say if all of `reply` is taken in, so that it can be sent while that is
    /// being written down; empty when that cannot be told.
    public Optional<SyncRequest> following(SyncRequest request, SyncReply reply) {
        return underWay(request).flatMap(it -> foresight.following(it, reply, resting()));
    }

    private Set<Deferrals.Page> resting() {
        return deferrals.resting(clock.instant());
    }

    private Optional<Outgoing> underWay(SyncRequest request) {
        return Optional.ofNullable(underWay).filter(it -> it.request().equals(request));
    }

    /// `request` was answered. A reply to any other request than the one under way changes nothing.
    public void answered(SyncRequest request, SyncReply reply) {
        var outgoing = underWay;
        if (outgoing == null || !outgoing.request().equals(request)) {
            return;
        }
        underWay = null;
        switch (intake.takeIn(outgoing, reply)) {
            case TAKEN -> goOn(Link.CONNECTED);
            case TOO_NEW -> goOn(Link.UPDATE_NEEDED);
            case NOT_TAKEN -> giveUpForNow(Link.CONNECTED, true);
        }
    }

    private void goOn(Link standing) {
        link = standing;
        stumbles.end();
        pace.succeeded();
        round.went();
        var now = clock.instant();
        if (round.hasMore(deferrals.resting(now))) {
            pace.goOn();
        } else {
            endRound();
            deferrals.roundIsDone();
            pace.restUntilNextRound(now, deferrals.shortest(now));
        }
    }

    /// The request under way brought no answer.
    public void failed(Failure failure) {
        var outgoing = underWay;
        if (outgoing == null) {
            return;
        }
        underWay = null;
        switch (failure) {
            case Failure.NoConnection() -> giveUpForNow(Link.OFFLINE, true);
            case Failure.CutOff() -> lostLink(outgoing);
            case Failure.SomeoneElse() -> giveUpForNow(Link.LOG_IN_PAGE, true);
            case Failure.NotTrusted _ -> giveUpForNow(Link.NOT_TRUSTED, true);
            case Failure.Busy(var asked) -> busy(asked);
            case Failure.TooLarge() -> goOnAfter(stumbles.tooLarge(outgoing));
            case Failure.Revoked() -> revoked();
            case Failure.NotEnrolled() -> giveUpForNow(Link.NOT_ENROLLED, false);
            case Failure.NotUnderstood() -> goOnAfter(stumbles.notUnderstood(outgoing));
            case Failure.ServiceTrouble() -> goOnAfter(stumbles.serviceTrouble(outgoing));
        }
    }

    /// Something on this laptop failed before the request under way was dealt with to its end.
    public void brokenOff() {
        underWay = null;
        giveUpForNow(link, true);
    }

    private void lostLink(Outgoing outgoing) {
        round.shrinkForLink(outgoing);
        giveUpForNow(Link.OFFLINE, true);
    }

    private void busy(@Nullable Duration asked) {
        if (asked == null) {
            giveUpForNow(Link.CONNECTED, false);
        } else {
            link = Link.CONNECTED;
            endRound();
            pace.waitAsAsked(clock.instant(), asked);
        }
    }

    private void revoked() {
        link = Link.REVOKED;
        endRound();
    }

    private void goOnAfter(Stumbles.Stumble stumble) {
        link = stumble.link();
        if (stumble.isTriedAtOnce()) {
            pace.goOn();
        } else {
            giveUpForNow(stumble.link(), false);
        }
    }

    private void giveUpForNow(Link standing, boolean hurriable) {
        link = standing;
        endRound();
        pace.backOff(clock.instant(), hurriable);
    }

    private void endRound() {
        round.end();
        isBusy = false;
    }

    /// Something was written, or the connection may be back: no need to wait.
    public void nudge() {
        pace.hurry();
    }

    /// A file reached the service whole: what waited for it can be offered again.
    public void fileArrived() {
        deferrals.end();
        nudge();
    }

    /// How it stands; true at any moment, and safe to ask from any thread.
    public SyncStanding standing() {
        var tally = disk.tally();
        return new SyncStanding(
                isBusy ? Link.BUSY : link,
                tally.waiting(),
                tally.attention(),
                tally.filesWaiting(),
                tally.heard());
    }

    /// What in recent replies could not be right, oldest first.
    public List<Distrust> troubles() {
        return intake.troubles();
    }
}
